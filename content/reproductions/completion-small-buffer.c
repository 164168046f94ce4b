/*
 * shows: a program with an I/O completion port receives a datagram that is longer than the buffer
 * cause: datagram-larger-than-buffer
 * call: WSARecvFrom
 * error: ERROR_MORE_DATA
 * needs: nothing
 * evidence: github:boostorg/asio#27
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
    SOCKET receiver = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    bind(receiver, (struct sockaddr *)&address, sizeof address);
    getsockname(receiver, (struct sockaddr *)&address, &length);
    char buffer[4];
    WSABUF part = {sizeof buffer, buffer};
    OVERLAPPED overlapped = {0};
    DWORD bytes, flags = 0;
    HANDLE port = CreateIoCompletionPort((HANDLE)receiver, NULL, 0, 0);
    WSARecvFrom(receiver, &part, 1, NULL, &flags, NULL, NULL, &overlapped, NULL);
    sendto(receiver, "datagram", 8, 0, (struct sockaddr *)&address, sizeof address);
    ULONG_PTR key;
    OVERLAPPED *done;
    BOOL ok = GetQueuedCompletionStatus(port, &bytes, &key, &done, 30000);
    printf("WSARecvFrom: %d\n", ok ? 0 : (int)GetLastError());
    return 0;
}
