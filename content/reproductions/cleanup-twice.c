/*
 * shows: a program calls `WSAStartup` once, but calls `WSACleanup` twice
 * call: WSACleanup
 * error: WSANOTINITIALISED
 * needs: nothing
 * evidence: protocol.c test_startup
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    WSACleanup();
    int result = WSACleanup();
    printf("WSACleanup: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
