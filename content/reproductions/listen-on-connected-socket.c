/*
 * shows: a program calls `listen` on a socket that is connected
 * cause: reconnect-on-used-socket
 * call: listen
 * error: WSAEISCONN
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-listen
 * differs: For a connected socket, Linux reports an invalid argument, and Wine passes this error on.
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
    connect(client, (struct sockaddr *)&address, sizeof address);
    int result = listen(client, 1);
    printf("listen: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
