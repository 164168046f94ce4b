/*
 * shows: a program passes an address and a port in one text instead of a host name
 * cause: url-or-port-in-host-name
 * call: getaddrinfo
 * error: WSAHOST_NOT_FOUND
 * needs: name server
 * evidence: learn:windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfo
 * powershell: "[Net.Dns]::GetHostAddresses('localhost:80')"
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo *found = NULL;
    printf("getaddrinfo: %d\n", getaddrinfo("127.0.0.1:8080", NULL, NULL, &found));
    return 0;
}
