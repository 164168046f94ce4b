/*
 * shows: a program joins a multicast group on an interface address that belongs to another computer
 * cause: multicast-join-refused
 * call: setsockopt
 * error: WSAEADDRNOTAVAIL
 * needs: nothing
 * evidence: github:python-zeroconf/python-zeroconf#18
 * powershell: "[Net.Sockets.UdpClient]::new(0).JoinMulticastGroup([Net.IPAddress]'239.255.0.1', [Net.IPAddress]'192.0.2.55')"
 * differs: Linux reports "no such device", and Wine translates this error to 10022.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct ip_mreq membership;
    inet_pton(AF_INET, "239.255.0.1", &membership.imr_multiaddr);
    inet_pton(AF_INET, "192.0.2.55", &membership.imr_interface);
    SOCKET receiver = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    int result = setsockopt(receiver, IPPROTO_IP, IP_ADD_MEMBERSHIP, (char *)&membership, sizeof membership);
    printf("setsockopt: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
