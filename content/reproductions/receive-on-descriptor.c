/*
 * shows: a program uses a file descriptor, which is the C runtime's number for an open file, as a socket
 * cause: crt-descriptor-as-socket
 * call: recv
 * error: WSAENOTSOCK
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-recv
 */
#include <stdio.h>
#include <winsock2.h>

#include <io.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    char buffer[16];
    int count = recv((SOCKET)_fileno(stdout), buffer, sizeof buffer, 0);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
