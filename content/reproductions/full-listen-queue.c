/*
 * shows: a server never accepts a connection, and a program connects again and again until the server's queue is full
 * cause: listen-backlog-full
 * call: connect
 * error: WSAECONNREFUSED
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-listen
 * differs: If the queue is full, Linux does not answer a connection request (SYN). Windows refuses the request.
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
    int result = 0;
    for (int i = 0; i < 300 && result != SOCKET_ERROR; i++) result = connect(socket(AF_INET, SOCK_STREAM, IPPROTO_TCP), (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
