/*
 * shows: the peer resets the connection while `recv` waits
 * cause: peer-aborted-or-restarted
 * call: recv
 * error: WSAECONNRESET
 * needs: nothing
 * evidence: sock.c test_tcp_reset
 */
#include <stdio.h>
#include <winsock2.h>

static DWORD WINAPI reset_later(LPVOID socket) {
    struct linger reset = {1, 0};
    Sleep(1000);
    setsockopt(*(SOCKET *)socket, SOL_SOCKET, SO_LINGER, (char *)&reset, sizeof reset);
    closesocket(*(SOCKET *)socket);
    return 0;
}

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
    char buffer[16];
    CreateThread(NULL, 0, reset_later, &server, 0, NULL);
    int count = recv(client, buffer, sizeof buffer, 0);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
