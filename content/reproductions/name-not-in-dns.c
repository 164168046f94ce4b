/*
 * shows: a program looks up a name that the DNS server does not know
 * cause: name-not-in-dns
 * call: getaddrinfo
 * error: WSAHOST_NOT_FOUND
 * needs: name server
 * evidence: protocol.c test_getaddrinfo
 * powershell: "[Net.Dns]::GetHostAddresses('no-such-name.invalid')"
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo *found = NULL;
    printf("getaddrinfo: %d\n", getaddrinfo("nxdomain.test", "80", NULL, &found));
    return 0;
}
