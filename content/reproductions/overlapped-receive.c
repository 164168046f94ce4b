/*
 * shows: an overlapped receive has started, which is not a failure
 * cause: pending-treated-as-failure
 * call: WSARecv
 * error: WSA_IO_PENDING
 * needs: nothing
 * evidence: sock.c test_WSARecv
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
    char buffer[16];
    WSABUF part = {sizeof buffer, buffer};
    OVERLAPPED overlapped = {0};
    DWORD flags = 0;
    overlapped.hEvent = WSACreateEvent();
    int result = WSARecv(client, &part, 1, NULL, &flags, &overlapped, NULL);
    printf("WSARecv: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    closesocket(server);
    return 0;
}
