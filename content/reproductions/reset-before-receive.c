/*
 * shows: the reset of the peer arrives before the program calls `recv`
 * cause: peer-aborted-or-restarted
 * call: recv
 * error: WSAECONNRESET
 * needs: nothing
 * evidence: sock.c test_tcp_reset
 * differs: If the reset arrives before the call of `recv`, Wine 8.0 reports that the peer closed the connection normally. Wine's own test expects 10054.
 * powershell: "$listener = [Net.Sockets.TcpListener]::new([Net.IPAddress]::Loopback, 0); $listener.Start(); $client = [Net.Sockets.TcpClient]::new('127.0.0.1', $listener.LocalEndpoint.Port); $server = $listener.AcceptSocket(); $server.LingerState = [Net.Sockets.LingerOption]::new($true, 0); $server.Close(); Start-Sleep 1; $client.Client.Receive([byte[]]::new(16))"
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
    struct linger reset = {1, 0};
    setsockopt(server, SOL_SOCKET, SO_LINGER, (char *)&reset, sizeof reset);
    closesocket(server);
    Sleep(500);
    int count = recv(client, buffer, sizeof buffer, 0);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
