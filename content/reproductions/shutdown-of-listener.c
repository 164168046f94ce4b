/*
 * shows: a program calls `shutdown` on a listening socket
 * cause: call-on-listening-socket
 * call: shutdown
 * error: WSAENOTCONN
 * needs: nothing
 * evidence: sock.c test_shutdown
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
    int result = shutdown(listener, SD_BOTH);
    printf("shutdown: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
