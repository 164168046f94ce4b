/*
 * shows: an option number that the level of TCP does not have
 * cause: sol-ip-as-level
 * call: setsockopt
 * error: WSAENOPROTOOPT
 * needs: nothing
 * evidence: sock.c test_sockopt_validity
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int value = 1;
    int result = setsockopt(client, IPPROTO_TCP, 0x4000, (char *)&value, sizeof value);
    printf("setsockopt: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
