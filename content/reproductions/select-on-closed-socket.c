/*
 * shows: a closed socket is still in one of the sets that a program passes to `select`
 * cause: socket-closed-before-use
 * call: select
 * error: WSAENOTSOCK
 * needs: nothing
 * evidence: sock.c test_select
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    struct timeval time = {1, 0};
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(client, &readable);
    closesocket(client);
    int count = select(0, &readable, NULL, NULL, &time);
    printf("select: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
