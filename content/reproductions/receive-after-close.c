/*
 * shows: a program calls `recv` on a socket that it has closed
 * cause: socket-closed-before-use
 * call: recv
 * error: WSAENOTSOCK
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-recv
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    char buffer[16];
    closesocket(client);
    int count = recv(client, buffer, sizeof buffer, 0);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
