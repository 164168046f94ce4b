/*
 * shows: a program asks which interface reaches an address, but no interface reaches it
 * cause: routing-query-without-route
 * call: WSAIoctl
 * error: WSAENETUNREACH
 * needs: no route
 * evidence: learn:windows/win32/winsock/winsock-ioctls
 * differs: If `SIO_ROUTING_INTERFACE_QUERY` finds no route, Wine 8.0 reports `WSAEFAULT`.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in remote = {0}, local;
    remote.sin_family = AF_INET;
    inet_pton(AF_INET, "192.0.2.1", &remote.sin_addr);
    SOCKET client = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    DWORD bytes;
    int result = WSAIoctl(client, SIO_ROUTING_INTERFACE_QUERY, &remote, sizeof remote, &local, sizeof local, &bytes, NULL, NULL);
    printf("WSAIoctl: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
