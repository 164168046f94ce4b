/*
 * shows: the peer does not read, so `send` waits until the time in `SO_SNDTIMEO` is over
 * call: send
 * error: WSAETIMEDOUT
 * needs: nothing
 * evidence: https://library.thedatadungeon.com/msdn-1998-06/WinSock/devdoc/good/pdnds/sock2/ovrvw6_7p4i.content.htm
 * powershell: "$listener = [Net.Sockets.TcpListener]::new([Net.IPAddress]::Loopback, 0); $listener.Start(); $client = [Net.Sockets.TcpClient]::new('127.0.0.1', $listener.LocalEndpoint.Port); & { $ErrorActionPreference = 'Stop'; $client.SendTimeout = 500; for (;;) { $null = $client.Client.Send([byte[]]::new(65536)) } }"
 */
#include <stdio.h>
#include <winsock2.h>

static char buffer[1 << 20];

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
    DWORD milliseconds = 500;
    setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, (char *)&milliseconds, sizeof milliseconds);
    int count = 0;
    for (int i = 0; i < 1000 && count != SOCKET_ERROR; i++) count = send(client, buffer, sizeof buffer, 0);
    printf("send: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    closesocket(server);
    return 0;
}
