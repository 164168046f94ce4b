/*
 * shows: a program connects to a port on which nothing listens
 * cause: nothing-listening
 * call: connect
 * error: WSAECONNREFUSED
 * needs: nothing
 * evidence: sock.c test_select
 * powershell: "[Net.Sockets.TcpClient]::new().Connect('127.0.0.1', 1)"
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
    closesocket(listener);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
