/*
 * shows: the DNS server answers the query with SERVFAIL
 * cause: dns-servfail
 * call: getaddrinfo
 * error: WSATRY_AGAIN
 * needs: name server
 * evidence: learn:windows/win32/winsock/windows-sockets-error-codes-2#WSATRY_AGAIN
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo *found = NULL;
    printf("getaddrinfo: %d\n", getaddrinfo("servfail.test", "80", NULL, &found));
    return 0;
}
