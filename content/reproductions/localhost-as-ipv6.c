/*
 * shows: the server listens on 127.0.0.1, but the client connects to ::1
 * cause: localhost-address-family
 * call: connect
 * error: WSAECONNREFUSED
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-connect
 * powershell: "$listener = [Net.Sockets.TcpListener]::new([Net.IPAddress]::Loopback, 0); $listener.Start(); [Net.Sockets.TcpClient]::new('InterNetworkV6').Connect('::1', $listener.LocalEndpoint.Port)"
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int length = sizeof address;
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    bind(listener, (struct sockaddr *)&address, sizeof address);
    getsockname(listener, (struct sockaddr *)&address, &length);
    listen(listener, 1);
    struct sockaddr_in6 local = {0};
    local.sin6_family = AF_INET6;
    local.sin6_port = htons(0);
    inet_pton(AF_INET6, "::1", &local.sin6_addr);
    local.sin6_port = address.sin_port;
    SOCKET client = socket(AF_INET6, SOCK_STREAM, IPPROTO_TCP);
    int result = connect(client, (struct sockaddr *)&local, sizeof local);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
