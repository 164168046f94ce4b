/*
 * shows: a program closes a non-blocking socket for which `SO_LINGER` sets a time, so `closesocket` would have to wait for unsent data
 * cause: closesocket-with-linger
 * call: closesocket
 * error: WSAEWOULDBLOCK
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-closesocket
 * differs: Wine closes the socket at once and lets Linux send the rest of the data.
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
    struct linger linger = {1, 5};
    setsockopt(client, SOL_SOCKET, SO_LINGER, (char *)&linger, sizeof linger);
    u_long on = 1;
    ioctlsocket(client, FIONBIO, &on);
    static char block[65536];
    while (send(client, block, sizeof block, 0) > 0) {
    }
    int result = closesocket(client);
    printf("closesocket: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    closesocket(server);
    return 0;
}
