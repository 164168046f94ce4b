/*
 * shows: a program connects an IPv4 socket to an IPv6 address
 * cause: other-family-on-socket
 * call: connect
 * error: WSAEAFNOSUPPORT
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-connect
 * differs: Linux refuses the address. Wine translates the error of Linux to 10045.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in6 address = {0};
    address.sin6_family = AF_INET6;
    address.sin6_port = htons(80);
    inet_pton(AF_INET6, "::1", &address.sin6_addr);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
