/*
 * shows: a program passes no OVERLAPPED structure to `ConnectEx`, as if `ConnectEx` could wait like `connect`
 * cause: overlapped-pointer-missing
 * call: ConnectEx
 * error: WSA_INVALID_PARAMETER
 * needs: nothing
 * evidence: sock.c test_connect
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
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    struct sockaddr_in any = {0};
    any.sin_family = AF_INET;
    bind(client, (struct sockaddr *)&any, sizeof any);
    LPFN_CONNECTEX ConnectEx;
    GUID id = WSAID_CONNECTEX;
    DWORD bytes;
    WSAIoctl(client, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &ConnectEx, sizeof ConnectEx, &bytes, NULL, NULL);
    BOOL ok = ConnectEx(client, (struct sockaddr *)&address, sizeof address, NULL, 0, &bytes, NULL);
    printf("ConnectEx: %d\n", !ok ? WSAGetLastError() : 0);
    return 0;
}
