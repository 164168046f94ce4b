/*
 * shows: a program asks `getaddrinfo` for a family that does not exist
 * cause: family-argument-rejected
 * call: getaddrinfo
 * error: WSAEAFNOSUPPORT
 * needs: nothing
 * evidence: learn:windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfo
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo hints = {0}, *found = NULL;
    hints.ai_family = 77;
    printf("getaddrinfo: %d\n", getaddrinfo("127.0.0.1", "80", &hints, &found));
    return 0;
}
