/*
 * shows: a program sends to a multicast group, but no adapter has a route for it
 * cause: multicast-interface-cannot-route
 * call: sendto
 * error: WSAENETUNREACH
 * needs: no route
 * evidence: github:dotnet/runtime#92622
 * powershell: "[Net.Sockets.UdpClient]::new(0).Send([byte[]]1, 1, '239.255.255.250', 1900)"
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in group = {0};
    group.sin_family = AF_INET;
    group.sin_port = htons(1900);
    inet_pton(AF_INET, "239.255.255.250", &group.sin_addr);
    SOCKET sender = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    int count = sendto(sender, "x", 1, 0, (struct sockaddr *)&group, sizeof group);
    printf("sendto: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
