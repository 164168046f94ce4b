/*
 * shows: a program connects to a network to which no route leads
 * cause: no-route-to-destination
 * call: connect
 * error: WSAENETUNREACH
 * needs: no route
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-connect
 * powershell: "[Net.Sockets.TcpClient]::new().Connect('192.0.2.1', 80)"
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(80);
    inet_pton(AF_INET, "192.0.2.1", &address.sin_addr);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
