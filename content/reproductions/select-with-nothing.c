/*
 * shows: a program calls `select` without sockets to wait for a short time; Unix allows this
 * cause: select-without-sockets
 * call: select
 * error: WSAEINVAL
 * needs: nothing
 * evidence: sock.c test_select
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct timeval time = {0, 100000};
    int count = select(0, NULL, NULL, NULL, &time);
    printf("select: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
