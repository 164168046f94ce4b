/*
 * shows: a program connects to an IPv6 address from a computer that has no route for IPv6
 * cause: ipv6-address-without-ipv6-route
 * call: connect
 * error: WSAENETUNREACH
 * needs: no route
 * evidence: learn:windows/win32/winsock/windows-sockets-error-codes-2#WSAENETUNREACH
 * powershell: "[Net.Sockets.TcpClient]::new('InterNetworkV6').Connect('2001:db8::1', 80)"
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
    inet_pton(AF_INET6, "2001:db8::1", &address.sin6_addr);
    SOCKET client = socket(AF_INET6, SOCK_STREAM, IPPROTO_TCP);
    int result = connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
