/*
 * shows: a program calls `recv` on a socket that was never connected
 * cause: used-before-connected
 * call: recv
 * error: WSAENOTCONN
 * needs: nothing
 * evidence: sock.c test_completion_port
 * powershell: "[Net.Sockets.Socket]::new('InterNetwork', 'Stream', 'Tcp').Receive([byte[]]::new(16))"
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    char buffer[16];
    int count = recv(client, buffer, sizeof buffer, 0);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
