/*
 * shows: a program sends a datagram to a closed port, so its receive fails, and an I/O completion port gives the result
 * cause: udp-port-unreachable
 * call: WSARecvFrom
 * error: ERROR_PORT_UNREACHABLE
 * needs: nothing
 * evidence: github:libuv/libuv#5242
 * differs: Wine 8.0 drops ICMP errors for UDP sockets. So the program waits until its own limit of three seconds has passed, and then prints 258 (`WAIT_TIMEOUT`).
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
    SOCKET closed = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    bind(closed, (struct sockaddr *)&address, sizeof address);
    getsockname(closed, (struct sockaddr *)&address, &length);
    closesocket(closed);
    SOCKET sender = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    struct sockaddr_in any = {0};
    any.sin_family = AF_INET;
    bind(sender, (struct sockaddr *)&any, sizeof any);
    char buffer[16];
    WSABUF part = {sizeof buffer, buffer};
    OVERLAPPED overlapped = {0}, *done;
    DWORD bytes, flags = 0;
    ULONG_PTR key;
    HANDLE port = CreateIoCompletionPort((HANDLE)sender, NULL, 0, 0);
    WSARecvFrom(sender, &part, 1, NULL, &flags, NULL, NULL, &overlapped, NULL);
    sendto(sender, "x", 1, 0, (struct sockaddr *)&address, sizeof address);
    BOOL ok = GetQueuedCompletionStatus(port, &bytes, &key, &done, 3000);
    printf("WSARecvFrom: %d\n", ok ? 0 : (int)GetLastError());
    return 0;
}
