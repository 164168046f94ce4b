/*
 * shows: a program calls `shutdown` after a `connect` that failed
 * cause: connect-failed-unnoticed
 * call: shutdown
 * error: WSAENOTCONN
 * needs: nothing
 * evidence: sock.c test_shutdown
 * powershell: "[Net.Sockets.Socket]::new('InterNetwork', 'Stream', 'Tcp').Shutdown('Send')"
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
    closesocket(listener);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    connect(client, (struct sockaddr *)&address, sizeof address);
    int result = shutdown(client, SD_SEND);
    printf("shutdown: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
