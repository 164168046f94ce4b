/*
 * shows: a program asks `getaddrinfo` for IPv4, but the name has only an IPv6 address
 * cause: no-record-of-that-family
 * call: getaddrinfo
 * error: WSAHOST_NOT_FOUND
 * needs: name server
 * evidence: github:dotnet/runtime#56549
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo hints = {0}, *found = NULL;
    hints.ai_family = AF_INET;
    printf("getaddrinfo: %d\n", getaddrinfo("v6only.test", "80", &hints, &found));
    return 0;
}
