/*
 * shows: a program sets an option at the level 65531; the level names the protocol of the option, but no protocol has this number
 * cause: sol-ip-as-level
 * call: setsockopt
 * error: WSAEINVAL
 * needs: nothing
 * evidence: sock.c test_set_getsockopt
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET sender = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    int ttl = 4;
    int result = setsockopt(sender, 65531, IP_TTL, (char *)&ttl, sizeof ttl);
    printf("setsockopt: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
