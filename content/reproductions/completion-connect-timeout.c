/*
 * shows: a program calls `ConnectEx` for a host that never answers, and takes the result from an I/O completion port
 * cause: packets-dropped
 * call: ConnectEx
 * error: ERROR_SEM_TIMEOUT
 * needs: silent host
 * evidence: github:chriskohlhoff/asio:include/asio/detail/impl/socket_ops.ipp
 */
#include <stdio.h>
#include <winsock2.h>
#include <mswsock.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(80);
    inet_pton(AF_INET, "198.51.100.2", &address.sin_addr);
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
