/*
 * shows: the peer has closed the connection, the next send still succeeds, and the following receive fails
 * cause: peer-left-while-sending
 * call: recv
 * error: WSAECONNABORTED
 * needs: nothing
 * evidence: https://gitlab.winehq.org/wine/wine/-/blob/wine-10.0/dlls/ws2_32/tests/sock.c
 * powershell: "$listener = [Net.Sockets.TcpListener]::new([Net.IPAddress]::Loopback, 0); $listener.Start(); $client = [Net.Sockets.TcpClient]::new('127.0.0.1', $listener.LocalEndpoint.Port); $server = $listener.AcceptSocket(); $server.Close(); $client.Client.Send([byte[]]1); Start-Sleep 1; $client.Client.Receive([byte[]]::new(16))"
 * differs: The FIN of the peer arrived before its reset. In Wine, `recv` finds the FIN first and reports the end of the data.
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
    closesocket(server);
    send(client, "x", 1, 0);
    Sleep(500);
    int count = recv(client, buffer, sizeof buffer, 0);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
