/*
 * shows: a program sends a datagram whose TTL ends at the first router, and waits for a reply
 * cause: udp-ttl-expired
 * call: recvfrom
 * error: WSAENETRESET
 * needs: distant host
 * evidence: learn:windows/win32/api/winsock/nf-winsock-recvfrom
 * differs: Linux learns that the datagram expired, but Wine 8.0 does not tell the program. So `recvfrom` waits until the time limit in `SO_RCVTIMEO` has passed.
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
    inet_pton(AF_INET, "198.51.100.194", &address.sin_addr);
    SOCKET sender = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    DWORD hops = 1, milliseconds = 3000;
    setsockopt(sender, IPPROTO_IP, IP_TTL, (char *)&hops, sizeof hops);
    setsockopt(sender, SOL_SOCKET, SO_RCVTIMEO, (char *)&milliseconds, sizeof milliseconds);
    sendto(sender, "x", 1, 0, (struct sockaddr *)&address, sizeof address);
    char buffer[16];
    int count = recvfrom(sender, buffer, sizeof buffer, 0, NULL, NULL);
    printf("recvfrom: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
