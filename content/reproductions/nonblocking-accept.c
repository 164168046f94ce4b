/*
 * shows: a program calls `accept` on a non-blocking socket while nobody connects
 * cause: nothing-to-read-yet
 * call: accept
 * error: WSAEWOULDBLOCK
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-accept
 * powershell: "$listener = [Net.Sockets.TcpListener]::new([Net.IPAddress]::Loopback, 0); $listener.Start(); $listener.Server.Blocking = $false; $listener.AcceptSocket()"
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
    u_long on = 1;
    ioctlsocket(listener, FIONBIO, &on);
    SOCKET server = accept(listener, NULL, NULL);
    printf("accept: %d\n", server == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
