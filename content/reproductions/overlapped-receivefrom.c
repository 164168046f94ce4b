/*
 * shows: a program starts an overlapped receive on a UDP socket, and the start is not a failure
 * cause: pending-treated-as-failure
 * call: WSARecvFrom
 * error: WSA_IO_PENDING
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-wsarecvfrom
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
    char buffer[16];
    WSABUF part = {sizeof buffer, buffer};
    OVERLAPPED overlapped = {0};
    DWORD flags = 0;
    overlapped.hEvent = WSACreateEvent();
    int result = WSARecvFrom(receiver, &part, 1, NULL, &flags, NULL, NULL, &overlapped, NULL);
    printf("WSARecvFrom: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
