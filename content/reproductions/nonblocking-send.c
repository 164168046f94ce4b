/*
 * shows: a program sends on a non-blocking socket to a peer that does not read
 * cause: send-buffer-full
 * call: send
 * error: WSAEWOULDBLOCK
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-send
 */
#include <stdio.h>
#include <winsock2.h>

static char buffer[1 << 20];

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
    int count = 0;
    for (int i = 0; i < 1000 && count != SOCKET_ERROR; i++) count = send(client, buffer, sizeof buffer, 0);
    printf("send: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    closesocket(server);
    return 0;
}
