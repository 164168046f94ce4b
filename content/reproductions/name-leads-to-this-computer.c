/*
 * shows: an ad blocker answers 127.0.0.1 for a name, but nothing listens at this address
 * cause: dns-gave-false-address
 * call: connect
 * error: WSAECONNREFUSED
 * needs: name server
 * evidence: github:AdguardTeam/AdguardForAndroid#1582
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo hints = {0}, *found = NULL;
    hints.ai_socktype = SOCK_STREAM;
    if (getaddrinfo("false.test", "443", &hints, &found) != 0) return 1;
    SOCKET client = socket(found->ai_family, found->ai_socktype, found->ai_protocol);
    int result = connect(client, found->ai_addr, (int)found->ai_addrlen);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
