/*
 * shows: a `connect` on a non-blocking socket has begun, which is not a failure
 * cause: connect-in-progress
 * call: connect
 * error: WSAEWOULDBLOCK
 * needs: nothing
 * evidence: sock.c test_connecting_socket
 * powershell: "$socket = [Net.Sockets.Socket]::new('InterNetwork', 'Stream', 'Tcp'); $socket.Blocking = $false; $socket.Connect('127.0.0.1', 1)"
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
    u_long on = 1;
    ioctlsocket(client, FIONBIO, &on);
    int result = connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
