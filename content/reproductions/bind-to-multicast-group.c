/*
 * shows: a receiver binds its socket to the multicast group instead of to the wildcard address
 * cause: bind-to-multicast-address
 * call: bind
 * error: WSAEADDRNOTAVAIL
 * needs: nothing
 * evidence: github:nannou-org/citp#6
 * powershell: "[Net.Sockets.UdpClient]::new([Net.IPEndPoint]::new([Net.IPAddress]'239.255.0.1', 0))"
 * differs: Wine uses the sockets of Linux, and Linux lets a program bind to a multicast group.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in group = {0};
    group.sin_family = AF_INET;
    inet_pton(AF_INET, "239.255.0.1", &group.sin_addr);
    SOCKET receiver = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    int result = bind(receiver, (struct sockaddr *)&group, sizeof group);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
