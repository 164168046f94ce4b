/*
 * shows: a program would wait five minutes for a connection, but Windows gives up sooner
 * cause: own-timeout-outlives-syn-retries
 * call: connect
 * error: WSAETIMEDOUT
 * needs: silent host
 * evidence: github:SciQLop/speasy#344
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
    fd_set connected, failed;
    FD_ZERO(&connected);
    FD_ZERO(&failed);
    FD_SET(client, &connected);
    FD_SET(client, &failed);
    struct timeval limit = {300, 0};
    select(0, NULL, &connected, &failed, &limit);
    int error = 0, size = sizeof error;
    getsockopt(client, SOL_SOCKET, SO_ERROR, (char *)&error, &size);
    printf("connect: %d\n", error);
    return 0;
}
