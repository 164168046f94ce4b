/*
 * shows: a program connects to an address in the subnet of this computer, but no device has this address
 * cause: neighbour-does-not-answer
 * call: connect
 * error: WSAEHOSTUNREACH
 * needs: unused address
 * evidence: learn:windows/win32/winsock/windows-sockets-error-codes-2#WSAEHOSTUNREACH
 * powershell: "[Net.Sockets.TcpClient]::new().Connect('203.0.113.9', 80)"
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
    inet_pton(AF_INET, "203.0.113.9", &address.sin_addr);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
