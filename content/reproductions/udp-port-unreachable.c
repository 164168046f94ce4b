/*
 * shows: a datagram has gone to a closed port, and the next `recvfrom` fails because of this
 * cause: udp-port-unreachable
 * call: recvfrom
 * error: WSAECONNRESET
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-recvfrom
 * differs: Wine 8.0 does not report ICMP errors to UDP sockets. So `recvfrom` fails only when the time in `SO_RCVTIMEO` is over (10060). In Wine, the switch for these reports, `SIO_UDP_CONNRESET`, does nothing.
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
    char buffer[16];
    DWORD milliseconds = 3000;
    setsockopt(sender, SOL_SOCKET, SO_RCVTIMEO, (char *)&milliseconds, sizeof milliseconds);
    sendto(sender, "x", 1, 0, (struct sockaddr *)&address, sizeof address);
    int count = recvfrom(sender, buffer, sizeof buffer, 0, NULL, NULL);
    printf("recvfrom: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
