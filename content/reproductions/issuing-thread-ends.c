/*
 * shows: the thread that started a receive ends before the receive has completed
 * cause: issuing-thread-ended
 * call: WSARecv
 * error: WSA_OPERATION_ABORTED
 * needs: nothing
 * evidence: afd.c test_async_thread_termination
 */
#include <stdio.h>
#include <winsock2.h>

static char buffer[16];
static OVERLAPPED overlapped;
static DWORD flags;

static DWORD WINAPI receive(void *client) {
    WSABUF part = {sizeof buffer, buffer};
    WSARecv(*(SOCKET *)client, &part, 1, NULL, &flags, &overlapped, NULL);
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
    overlapped.hEvent = WSACreateEvent();
    HANDLE thread = CreateThread(NULL, 0, receive, &client, 0, NULL);
    WaitForSingleObject(thread, 5000);
    DWORD bytes;
    WaitForSingleObject(overlapped.hEvent, 2000);
    BOOL ok = WSAGetOverlappedResult(client, &overlapped, &bytes, FALSE, &flags);
    printf("WSARecv: %d\n", ok ? 0 : WSAGetLastError());
    closesocket(server);
    return 0;
}
