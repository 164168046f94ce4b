/*
 * shows: a program uses Winsock 2, but joins a multicast group with the option number of Winsock 1 from winsock.h
 * cause: header-and-library-disagree
 * call: setsockopt
 * error: WSAENOPROTOOPT
 * needs: nothing
 * evidence: learn:troubleshoot/windows/win32/header-library-requirement-socket-ipproto-ip
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    enum { IP_ADD_MEMBERSHIP_OF_WINSOCK_H = 5 };
    struct ip_mreq membership;
    inet_pton(AF_INET, "239.255.0.1", &membership.imr_multiaddr);
    membership.imr_interface.s_addr = htonl(INADDR_LOOPBACK);
    SOCKET receiver = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    int result = setsockopt(receiver, IPPROTO_IP, IP_ADD_MEMBERSHIP_OF_WINSOCK_H, (char *)&membership, sizeof membership);
    printf("setsockopt: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
