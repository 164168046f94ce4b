/*
 * shows: a program calls `connect` again after the connection is established
 * cause: connect-polled-again
 * call: connect
 * error: WSAEISCONN
 * needs: nothing
 * evidence: sock.c test_connect
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
    u_long on = 1;
    ioctlsocket(client, FIONBIO, &on);
    connect(client, (struct sockaddr *)&address, sizeof address);
    fd_set writable;
    struct timeval time = {5, 0};
    FD_ZERO(&writable);
    FD_SET(client, &writable);
    select(0, NULL, &writable, NULL, &time);
    int result = connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
