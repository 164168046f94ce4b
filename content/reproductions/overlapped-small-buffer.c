/*
 * shows: a program starts an overlapped receive with a buffer that is smaller than the datagram
 * cause: datagram-larger-than-buffer
 * call: WSARecvFrom
 * error: WSAEMSGSIZE
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
    char buffer[4];
    WSABUF part = {sizeof buffer, buffer};
    OVERLAPPED overlapped = {0};
    DWORD bytes, flags = 0;
    overlapped.hEvent = WSACreateEvent();
    WSARecvFrom(receiver, &part, 1, NULL, &flags, NULL, NULL, &overlapped, NULL);
    sendto(receiver, "datagram", 8, 0, (struct sockaddr *)&address, sizeof address);
    BOOL ok = WSAGetOverlappedResult(receiver, &overlapped, &bytes, TRUE, &flags);
    printf("WSARecvFrom: %d\n", ok ? 0 : WSAGetLastError());
    return 0;
}
