/*
 * shows: a program passes a URL instead of a host name
 * cause: url-or-port-in-host-name
 * call: getaddrinfo
 * error: WSAHOST_NOT_FOUND
 * needs: name server
 * evidence: learn:windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfo
 * powershell: "[Net.Dns]::GetHostAddresses('http://localhost')"
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo *found = NULL;
    printf("getaddrinfo: %d\n", getaddrinfo("http://nxdomain.test/", "80", NULL, &found));
    return 0;
}
