/*
 * shows: a program calls `send` on a socket that was never connected
 * cause: used-before-connected
 * call: send
 * error: WSAENOTCONN
 * needs: nothing
 * evidence: learn:windows/win32/winsock/windows-sockets-error-codes-2#WSAENOTCONN
 * powershell: "[Net.Sockets.Socket]::new('InterNetwork', 'Stream', 'Tcp').Send([byte[]]1)"
 * differs: Linux reports the error `EPIPE`, and Wine translates this error to 10054.
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int count = send(client, "x", 1, 0);
    printf("send: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
