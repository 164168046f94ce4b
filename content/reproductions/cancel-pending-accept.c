/*
 * shows: a program cancels a pending `AcceptEx` with `CancelIoEx`
 * cause: cancelled-by-own-time-limit
 * call: AcceptEx
 * error: WSA_OPERATION_ABORTED
 * needs: nothing
 * evidence: learn:windows/win32/fileio/cancelioex-func
 */
#include <stdio.h>
#include <winsock2.h>
#include <mswsock.h>

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
    SOCKET accepted = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    LPFN_ACCEPTEX AcceptEx;
    GUID id = WSAID_ACCEPTEX;
    DWORD bytes, flags;
    char buffer[2 * (sizeof(struct sockaddr_in) + 16)];
    OVERLAPPED overlapped = {0};
    overlapped.hEvent = WSACreateEvent();
    WSAIoctl(listener, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &AcceptEx, sizeof AcceptEx, &bytes, NULL, NULL);
    AcceptEx(listener, accepted, buffer, 0, sizeof(struct sockaddr_in) + 16, sizeof(struct sockaddr_in) + 16, &bytes, &overlapped);
    CancelIoEx((HANDLE)listener, &overlapped);
    BOOL ok = WSAGetOverlappedResult(listener, &overlapped, &bytes, TRUE, &flags);
    printf("AcceptEx: %d\n", ok ? 0 : WSAGetLastError());
    return 0;
}
