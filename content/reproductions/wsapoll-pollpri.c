/*
 * shows: a program asks `WSAPoll` for the event `POLLPRI`
 * cause: wsapoll-unsupported-events
 * call: WSAPoll
 * error: WSAEINVAL
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-wsapoll
 * differs: On Linux, `POLLPRI` is an ordinary event, and Wine accepts `POLLPRI` too.
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
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    bind(listener, (struct sockaddr *)&address, sizeof address);
    getsockname(listener, (struct sockaddr *)&address, &length);
    listen(listener, 1);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    connect(client, (struct sockaddr *)&address, sizeof address);
    SOCKET server = accept(listener, NULL, NULL);
    WSAPOLLFD polled = {0};
    polled.fd = client;
    polled.events = POLLPRI;
    int count = WSAPoll(&polled, 1, 100);
    printf("WSAPoll: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    closesocket(server);
    return 0;
}
