/*
 * shows: a program looks up a name, but sets the flag `AI_NUMERICHOST`, which allows only addresses
 * call: getaddrinfo
 * error: WSAHOST_NOT_FOUND
 * needs: nothing
 * evidence: protocol.c test_getaddrinfo
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo hints = {0}, *found = NULL;
    hints.ai_flags = AI_NUMERICHOST;
    printf("getaddrinfo: %d\n", getaddrinfo("localhost", "80", &hints, &found));
    return 0;
}
