/*
 * shows: the peer loses its power while a receive is pending, and keep-alive detects this
 * cause: keep-alive-failed
 * call: recv
 * error: WSAENETRESET
 * needs: vanishing host
 * evidence: learn:windows/win32/winsock/windows-sockets-error-codes-2#WSAENETRESET
 * differs: Wine uses the sockets of Linux. Linux ends the receive with a timeout, and Wine reports this timeout as `WSAETIMEDOUT`.
 */
#include <stdio.h>
#include <winsock2.h>
#include <mstcpip.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(7);
    inet_pton(AF_INET, "198.51.100.80", &address.sin_addr);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    connect(client, (struct sockaddr *)&address, sizeof address);
    struct tcp_keepalive often = {1, 1000, 1000};
    DWORD bytes;
    WSAIoctl(client, SIO_KEEPALIVE_VALS, &often, sizeof often, NULL, 0, &bytes, NULL, NULL);
    char buffer[16];
    int count = recv(client, buffer, sizeof buffer, 0);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
