/*
 * shows: a program compares the error with `EWOULDBLOCK` from errno.h, but `WSAEWOULDBLOCK` has another value
 * cause: compared-with-posix-constant
 * call: recv
 * error: WSAEWOULDBLOCK
 * needs: nothing
 * evidence: sock.c test_nonblocking_async_recv
 */
#include <stdio.h>
#include <errno.h>
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
    connect(client, (struct sockaddr *)&address, sizeof address);
    SOCKET server = accept(listener, NULL, NULL);
    u_long on = 1;
    ioctlsocket(client, FIONBIO, &on);
    char buffer[16];
    int count = recv(client, buffer, sizeof buffer, 0);
    if (count == SOCKET_ERROR && WSAGetLastError() == EWOULDBLOCK) puts("nothing to read yet"); /* never: it is 140 */
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    closesocket(server);
    return 0;
}
