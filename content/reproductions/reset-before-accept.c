/*
 * shows: a client resets its connection before the server calls `accept`
 * cause: reset-before-accept
 * call: accept
 * error: WSAECONNRESET
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-accept
 * differs: Wine uses the sockets of Linux. On Linux, `accept` still returns the connection, and the next call on this connection fails.
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
    struct linger reset = {1, 0};
    setsockopt(client, SOL_SOCKET, SO_LINGER, (char *)&reset, sizeof reset);
    closesocket(client);
    Sleep(500);
    SOCKET server = accept(listener, NULL, NULL);
    printf("accept: %d\n", server == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
