/*
 * shows: a program tries to set `SO_ACCEPTCONN`, which can only be read
 * cause: read-only-option-set
 * call: setsockopt
 * error: WSAENOPROTOOPT
 * needs: nothing
 * evidence: sock.c test_listen
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    BOOL on = TRUE;
    int result = setsockopt(listener, SOL_SOCKET, SO_ACCEPTCONN, (char *)&on, sizeof on);
    printf("setsockopt: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
