/*
 * shows: a program starts a second server on the same port
 * cause: port-already-listening
 * call: bind
 * error: WSAEADDRINUSE
 * needs: nothing
 * evidence: sock.c test_bind
 * powershell: "$first = [Net.Sockets.TcpListener]::new([Net.IPAddress]::Loopback, 0); $first.Start(); [Net.Sockets.TcpListener]::new($first.LocalEndpoint).Start()"
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
    SOCKET second = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = bind(second, (struct sockaddr *)&address, sizeof address);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
