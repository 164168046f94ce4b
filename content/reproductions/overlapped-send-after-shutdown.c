/*
 * shows: a program calls `WSASend` after it has shut down both sending and receiving
 * cause: send-after-own-shutdown
 * call: WSASend
 * error: WSAESHUTDOWN
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-wsasend
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
    char buffer[] = "x";
    WSABUF part = {1, buffer};
    DWORD bytes;
    shutdown(client, SD_BOTH);
    int result = WSASend(client, &part, 1, &bytes, 0, NULL, NULL);
    printf("WSASend: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    closesocket(server);
    return 0;
}
