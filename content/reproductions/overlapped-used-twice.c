/*
 * shows: a program uses one OVERLAPPED structure for two receives, and then asks for the result of the first receive
 * cause: overlapped-shared-by-requests
 * call: WSAGetOverlappedResult
 * error: WSA_IO_INCOMPLETE
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-wsagetoverlappedresult
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
    WSABUF part = {1, buffer};
    OVERLAPPED shared = {0};
    DWORD bytes, flags = 0;
    WSARecv(client, &part, 1, NULL, &flags, &shared, NULL);
    send(server, "x", 1, 0);
    Sleep(500); /* the first receive has ended */
    WSARecv(client, &part, 1, NULL, &flags, &shared, NULL);
    BOOL ok = WSAGetOverlappedResult(client, &shared, &bytes, FALSE, &flags);
    printf("WSAGetOverlappedResult: %d\n", ok ? 0 : WSAGetLastError());
    closesocket(client);
    return 0;
}
