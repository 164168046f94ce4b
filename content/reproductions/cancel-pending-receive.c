/*
 * shows: a program cancels a pending receive with `CancelIoEx`
 * cause: cancelled-by-own-time-limit
 * call: WSARecv
 * error: WSA_OPERATION_ABORTED
 * needs: nothing
 * evidence: learn:windows/win32/fileio/cancelioex-func
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
    DWORD bytes, flags = 0;
    overlapped.hEvent = WSACreateEvent();
    WSARecv(client, &part, 1, NULL, &flags, &overlapped, NULL);
    CancelIoEx((HANDLE)client, &overlapped);
    BOOL ok = WSAGetOverlappedResult(client, &overlapped, &bytes, TRUE, &flags);
    printf("WSARecv: %d\n", ok ? 0 : WSAGetLastError());
    closesocket(server);
    return 0;
}
