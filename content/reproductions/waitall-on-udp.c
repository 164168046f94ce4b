/*
 * shows: a program receives with `MSG_WAITALL` on a datagram socket
 * cause: waitall-refused
 * call: recv
 * error: WSAEOPNOTSUPP
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-recv
 * differs: Wine passes `MSG_WAITALL` on to Linux, and Linux ignores this flag for datagrams.
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
    sendto(receiver, "data", 4, 0, (struct sockaddr *)&address, sizeof address);
    int count = recv(receiver, buffer, sizeof buffer, MSG_WAITALL);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
