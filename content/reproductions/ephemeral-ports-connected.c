/*
 * shows: a program opens connections to one server until no local port is left
 * cause: ephemeral-ports-exhausted
 * call: connect
 * error: WSAEADDRINUSE
 * needs: few ports
 * evidence: github:SignalR/SignalR#1976
 * differs: Linux finds no free port and reports "address not available". Wine passes this error on (10049).
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
    int result;
    do {
        SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
        result = connect(client, (struct sockaddr *)&address, sizeof address);
        if (result == 0) accept(listener, NULL, NULL);
    } while (result == 0);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
