/*
 * shows: a program calls `getpeername` on a UDP socket after `sendto`
 * cause: send-without-destination
 * call: getpeername
 * error: WSAENOTCONN
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-getpeername
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
    sendto(receiver, "x", 1, 0, (struct sockaddr *)&address, sizeof address);
    int result = getpeername(receiver, (struct sockaddr *)&address, &length);
    printf("getpeername: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
