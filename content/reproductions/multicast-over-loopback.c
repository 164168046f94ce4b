/*
 * shows: a program sends a datagram over loopback to a multicast group that no socket has joined
 * cause: multicast-loopback-without-member
 * call: sendto
 * error: WSAENETUNREACH
 * needs: nothing
 * evidence: github:python/cpython#102590
 * powershell: "$udp = [Net.Sockets.UdpClient]::new(0); $udp.Client.SetSocketOption('IP', 'MulticastInterface', [Net.IPAddress]::Loopback.GetAddressBytes()); $udp.Send([byte[]]1, 1, '239.255.0.1', 9)"
 * differs: Linux, whose sockets Wine uses, sends the datagram even if nobody has joined the multicast group.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in group = {0};
    group.sin_family = AF_INET;
    group.sin_port = htons(9);
    inet_pton(AF_INET, "239.255.0.1", &group.sin_addr);
    struct in_addr loopback;
    loopback.s_addr = htonl(INADDR_LOOPBACK);
    SOCKET sender = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    setsockopt(sender, IPPROTO_IP, IP_MULTICAST_IF, (char *)&loopback, sizeof loopback);
    int count = sendto(sender, "x", 1, 0, (struct sockaddr *)&group, sizeof group);
    printf("sendto: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
