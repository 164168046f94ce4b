/*
 * shows: a program asks for its own address, but passes a buffer that is too small
 * cause: address-buffer-too-small
 * call: getsockname
 * error: WSAEFAULT
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-getsockname
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
    int room = 4;
    int result = getsockname(receiver, (struct sockaddr *)&address, &room);
    printf("getsockname: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
