/*
 * shows: a program calls `recv` after it has shut down receiving
 * cause: receive-after-own-shutdown
 * call: recv
 * error: WSAESHUTDOWN
 * needs: nothing
 * evidence: sock.c test_shutdown
 * powershell: "$listener = [Net.Sockets.TcpListener]::new([Net.IPAddress]::Loopback, 0); $listener.Start(); $client = [Net.Sockets.TcpClient]::new('127.0.0.1', $listener.LocalEndpoint.Port); $client.Client.Shutdown('Receive'); $client.Client.Receive([byte[]]::new(16))"
 */
#include <stdio.h>
#include <winsock2.h>

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
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    connect(client, (struct sockaddr *)&address, sizeof address);
    SOCKET server = accept(listener, NULL, NULL);
    char buffer[16];
    shutdown(client, SD_RECEIVE);
    int count = recv(client, buffer, sizeof buffer, 0);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    closesocket(server);
    return 0;
}
