/*
 * shows: a program tries the second address of a host on the same socket, which is still connecting to the first address
 * cause: next-address-on-same-socket
 * call: connect
 * error: WSAEALREADY
 * needs: silent host
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-connect
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(80);
    inet_pton(AF_INET, "198.51.100.2", &address.sin_addr);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    u_long on = 1;
    ioctlsocket(client, FIONBIO, &on);
    connect(client, (struct sockaddr *)&address, sizeof address);
    inet_pton(AF_INET, "198.51.100.3", &address.sin_addr);
    int result = connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
