/*
 * shows: a program calls `listen` on a socket that has no port
 * cause: socket-state-does-not-fit
 * call: listen
 * error: WSAEINVAL
 * needs: nothing
 * evidence: sock.c test_listen
 * powershell: "[Net.Sockets.Socket]::new('InterNetwork', 'Stream', 'Tcp').Listen(1)"
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = listen(listener, 5);
    printf("listen: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
