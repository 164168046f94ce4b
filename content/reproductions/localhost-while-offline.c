/*
 * shows: a program looks up localhost on a computer without a network, with the flag `AI_ADDRCONFIG` (look up only if an adapter has an address)
 * cause: localhost-while-offline
 * call: getaddrinfo
 * error: WSANO_DATA
 * needs: no network
 * evidence: github:pocoproject/poco#4988
 * differs: Wine asks Linux for the address, and Linux finds localhost in its hosts file even without a network.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo hints = {0}, *found = NULL;
    hints.ai_flags = AI_ADDRCONFIG;
    printf("getaddrinfo: %d\n", getaddrinfo("localhost", "80", &hints, &found));
    return 0;
}
