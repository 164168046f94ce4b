/*
 * shows: a `connect` on a non-blocking socket is refused, and the socket appears in `exceptfds`, the third set of `select`
 * cause: connect-failure-in-exceptfds
 * call: connect
 * error: WSAECONNREFUSED
 * needs: nothing
 * evidence: sock.c test_select
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
    u_long on = 1;
    ioctlsocket(client, FIONBIO, &on);
    connect(client, (struct sockaddr *)&address, sizeof address);
    fd_set failed;
    struct timeval time = {10, 0};
    int error = 0, size = sizeof error;
    FD_ZERO(&failed);
    FD_SET(client, &failed);
    select(0, NULL, NULL, &failed, &time);
    getsockopt(client, SOL_SOCKET, SO_ERROR, (char *)&error, &size);
    printf("connect: %d\n", error);
    return 0;
}
