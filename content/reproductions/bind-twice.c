/*
 * shows: a program calls `bind` on a socket that is already bound
 * cause: socket-state-does-not-fit
 * call: bind
 * error: WSAEINVAL
 * needs: nothing
 * evidence: sock.c test_bind
 * powershell: "$socket = [Net.Sockets.Socket]::new('InterNetwork', 'Stream', 'Tcp'); 1..2 | ForEach-Object { $socket.Bind([Net.IPEndPoint]::new([Net.IPAddress]::Loopback, 0)) }"
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    bind(listener, (struct sockaddr *)&address, sizeof address);
    int result = bind(listener, (struct sockaddr *)&address, sizeof address);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
