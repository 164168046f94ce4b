/*
 * shows: one thread closes a connection while another thread waits in `recv` for data from this connection
 * cause: closed-by-another-thread
 * call: recv
 * error: WSAEINTR
 * needs: nothing
 * evidence: github:MihaZupan/HttpToSocks5Proxy#7
 * differs: Wine finds that the socket handle no longer exists, so `recv` fails with 10022.
 */
#include <stdio.h>
#include <winsock2.h>

static DWORD WINAPI close_later(LPVOID socket) {
    Sleep(1000);
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
    char buffer[8];
    CreateThread(NULL, 0, close_later, &client, 0, NULL);
    int count = recv(client, buffer, sizeof buffer, 0);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    closesocket(server);
    return 0;
}
