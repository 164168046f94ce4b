/*
 * shows: a program calls `connect` again while the first attempt is still running
 * cause: connect-polled-again
 * call: connect
 * error: WSAEALREADY
 * needs: silent host
 * evidence: sock.c test_connecting_socket
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
    int result = connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
