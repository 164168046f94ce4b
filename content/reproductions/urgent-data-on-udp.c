/*
 * shows: a program sends urgent data on a UDP socket
 * cause: flags-not-supported-by-call
 * call: send
 * error: WSAEOPNOTSUPP
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-send
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
    connect(receiver, (struct sockaddr *)&address, sizeof address);
    int count = send(receiver, "x", 1, MSG_OOB);
    printf("send: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
