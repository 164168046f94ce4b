/*
 * shows: a program calls `ConnectEx` for a network without a route, and takes the result from an I/O completion port
 * cause: no-route-to-destination
 * call: ConnectEx
 * error: ERROR_NETWORK_UNREACHABLE
 * needs: no route
 * evidence: github:chriskohlhoff/asio:include/asio/detail/impl/socket_ops.ipp
 * differs: In Wine, `ConnectEx` itself fails at once with the Winsock number 10051, so nothing arrives at the completion port.
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
    inet_pton(AF_INET, "192.0.2.1", &address.sin_addr);
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
    BOOL begun = ConnectEx(client, (struct sockaddr *)&address, sizeof address, NULL, 0, &bytes, &overlapped);
    if (!begun && WSAGetLastError() != WSA_IO_PENDING) {
        printf("ConnectEx: %d\n", WSAGetLastError());
        return 0;
    }
    ULONG_PTR key;
    OVERLAPPED *done;
    BOOL ok = GetQueuedCompletionStatus(port, &bytes, &key, &done, 30000);
    printf("ConnectEx: %d\n", ok ? 0 : (int)GetLastError());
    return 0;
}
