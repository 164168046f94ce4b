/*
 * shows: a program tries an IPv6 address first, but no packet gets through on the path to this address
 * cause: wrong-address-or-dead-ipv6
 * call: connect
 * error: WSAETIMEDOUT
 * needs: silent host
 * evidence: github:microsoft/cpprestsdk#1114
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
    inet_pton(AF_INET6, "2001:db8:80::2", &address.sin6_addr);
    SOCKET client = socket(AF_INET6, SOCK_STREAM, IPPROTO_TCP);
    int result = connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
