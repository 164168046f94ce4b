/*
 * shows: a program calls `AcceptEx` without an OVERLAPPED structure, as if `AcceptEx` could wait like `accept`
 * cause: overlapped-pointer-missing
 * call: AcceptEx
 * error: WSA_INVALID_PARAMETER
 * needs: nothing
 * evidence: sock.c test_AcceptEx
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
    DWORD bytes;
    char buffer[2 * (sizeof(struct sockaddr_in) + 16)];
    WSAIoctl(listener, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &AcceptEx, sizeof AcceptEx, &bytes, NULL, NULL);
    BOOL ok = AcceptEx(listener, accepted, buffer, 0, sizeof(struct sockaddr_in) + 16, sizeof(struct sockaddr_in) + 16, &bytes, NULL);
    printf("AcceptEx: %d\n", !ok ? WSAGetLastError() : 0);
    return 0;
}
