/*
 * shows: a program asks a UDP socket for its `SO_LINGER` time, the time for which `closesocket` may wait
 * cause: option-foreign-to-socket-type
 * call: getsockopt
 * error: WSAENOPROTOOPT
 * needs: nothing
 * evidence: sock.c test_set_getsockopt
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET sender = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    struct linger linger;
    int length = sizeof linger;
    int result = getsockopt(sender, SOL_SOCKET, SO_LINGER, (char *)&linger, &length);
    printf("getsockopt: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
