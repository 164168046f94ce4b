/*
 * shows: a program tries to set `SO_TYPE`, which can only be read
 * cause: read-only-option-set
 * call: setsockopt
 * error: WSAENOPROTOOPT
 * needs: nothing
 * evidence: sock.c test_WSASocket
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int type = SOCK_DGRAM;
    int result = setsockopt(listener, SOL_SOCKET, SO_TYPE, (char *)&type, sizeof type);
    printf("setsockopt: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
