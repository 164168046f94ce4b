/*
 * shows: the peer loses its power before the request reaches it, and the program waits for the reply
 * cause: peer-vanished
 * call: recv
 * error: WSAETIMEDOUT
 * needs: vanishing host
 * evidence: learn:windows/win32/api/winsock/nf-winsock-recv
 * powershell: "$client = [Net.Sockets.TcpClient]::new('198.51.100.80', 7); Start-Sleep 10; $client.Client.Send([byte[]]1); $client.Client.Receive([byte[]]::new(16))"
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(7);
    inet_pton(AF_INET, "198.51.100.80", &address.sin_addr);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    connect(client, (struct sockaddr *)&address, sizeof address);
    Sleep(3000);
    send(client, "x", 1, 0);
    char buffer[16];
    int count = recv(client, buffer, sizeof buffer, 0);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
