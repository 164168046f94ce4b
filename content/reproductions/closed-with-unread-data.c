/*
 * shows: the server closes the connection without reading the request
 * cause: peer-closed-with-unread-data
 * call: recv
 * error: WSAECONNRESET
 * needs: nothing
 * evidence: rfc:9293#section-3.6.1
 * powershell: "$listener = [Net.Sockets.TcpListener]::new([Net.IPAddress]::Loopback, 0); $listener.Start(); $client = [Net.Sockets.TcpClient]::new('127.0.0.1', $listener.LocalEndpoint.Port); $server = $listener.AcceptSocket(); $client.Client.Send([byte[]]1); Start-Sleep 1; $server.Close(); Start-Sleep 1; $client.Client.Receive([byte[]]::new(16))"
 */
#include <stdio.h>
#include <winsock2.h>

static DWORD WINAPI close_later(LPVOID socket) {
    Sleep(1000);
    closesocket(*(SOCKET *)socket);
    return 0;
}

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
    send(client, "GET /", 5, 0);
    CreateThread(NULL, 0, close_later, &server, 0, NULL);
    int count = recv(client, buffer, sizeof buffer, 0);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
