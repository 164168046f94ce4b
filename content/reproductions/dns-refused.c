/*
 * shows: the DNS server refuses the query
 * cause: dns-query-refused
 * call: getaddrinfo
 * error: WSANO_RECOVERY
 * needs: name server
 * evidence: learn:windows/win32/winsock/windows-sockets-error-codes-2#WSANO_RECOVERY
 * differs: The resolver of Linux reports a refusal as a temporary failure, and Wine passes this on.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo *found = NULL;
    printf("getaddrinfo: %d\n", getaddrinfo("refused.test", "80", NULL, &found));
    return 0;
}
