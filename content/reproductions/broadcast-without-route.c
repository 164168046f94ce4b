/*
 * shows: a program sends a broadcast to the subnet of an adapter, but the adapter has no network
 * cause: broadcast-on-unrouted-adapter
 * call: sendto
 * error: WSAENETUNREACH
 * needs: no route
 * evidence: github:mclarkk/lifxlan#164
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(9);
    inet_pton(AF_INET, "192.0.2.255", &address.sin_addr);
    SOCKET sender = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    BOOL on = TRUE;
    setsockopt(sender, SOL_SOCKET, SO_BROADCAST, (char *)&on, sizeof on);
    int count = sendto(sender, "x", 1, 0, (struct sockaddr *)&address, sizeof address);
    printf("sendto: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
