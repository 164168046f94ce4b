/*
 * shows: a program calls `accept` on a UDP socket
 * cause: listen-on-datagram-socket
 * call: accept
 * error: WSAEOPNOTSUPP
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-accept
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
    SOCKET server = accept(receiver, NULL, NULL);
    printf("accept: %d\n", server == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
