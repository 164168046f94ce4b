/*
 * shows: a program sets `SO_KEEPALIVE` on a connection that was reset
 * call: setsockopt
 * error: WSAENOTCONN
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-setsockopt
 * differs: Wine sets the option although the connection is gone.
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
    SOCKET server = accept(listener, NULL, NULL);
    struct linger reset = {1, 0};
    setsockopt(server, SOL_SOCKET, SO_LINGER, (char *)&reset, sizeof reset);
    closesocket(server);
    Sleep(500);
    BOOL on = TRUE;
    int result = setsockopt(client, SOL_SOCKET, SO_KEEPALIVE, (char *)&on, sizeof on);
    printf("setsockopt: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
