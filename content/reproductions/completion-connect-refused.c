/*
 * shows: a program calls `ConnectEx` for a closed port, and takes the result from an I/O completion port
 * cause: nothing-listening
 * call: ConnectEx
 * error: ERROR_CONNECTION_REFUSED
 * needs: nothing
 * evidence: sock.c test_connect_completion_port
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
    closesocket(listener);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    struct sockaddr_in any = {0};
    any.sin_family = AF_INET;
    bind(client, (struct sockaddr *)&any, sizeof any);
    OVERLAPPED overlapped = {0};
    LPFN_CONNECTEX ConnectEx;
    GUID id = WSAID_CONNECTEX;
    DWORD bytes;
    WSAIoctl(client, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &ConnectEx, sizeof ConnectEx, &bytes, NULL, NULL);
    HANDLE port = CreateIoCompletionPort((HANDLE)client, NULL, 0, 0);
    ConnectEx(client, (struct sockaddr *)&address, sizeof address, NULL, 0, &bytes, &overlapped);
    ULONG_PTR key;
    OVERLAPPED *done;
    BOOL ok = GetQueuedCompletionStatus(port, &bytes, &key, &done, 30000);
    printf("ConnectEx: %d\n", ok ? 0 : (int)GetLastError());
    return 0;
}
