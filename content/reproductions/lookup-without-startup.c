/*
 * shows: a program calls `getaddrinfo` before `WSAStartup`
 * cause: winsock-call-before-startup
 * call: getaddrinfo
 * error: WSANOTINITIALISED
 * needs: nothing
 * evidence: learn:windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfo
 * differs: Wine looks up names even if the program has not called `WSAStartup`.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    struct addrinfo *found = NULL;
    printf("getaddrinfo: %d\n", getaddrinfo("127.0.0.1", "80", NULL, &found));
    return 0;
}
