/*
 * shows: a name has an IPv6 address, and a program looks up this address on a computer without IPv6
 * cause: no-local-address-of-family
 * call: getaddrinfo
 * error: WSANO_DATA
 * needs: name server
 * evidence: protocol.c test_getaddrinfo
 * differs: Wine 8.0 returns the IPv6 address, although the computer on which the program ran has no IPv6.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo hints = {0}, *found = NULL;
    hints.ai_family = AF_INET6;
    printf("getaddrinfo: %d\n", getaddrinfo("v6only.test", "80", &hints, &found));
    return 0;
}
