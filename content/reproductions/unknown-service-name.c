/*
 * shows: a program gives the port as a service name that contains a typing error
 * cause: unknown-service-name
 * call: getaddrinfo
 * error: WSATYPE_NOT_FOUND
 * needs: nothing
 * evidence: protocol.c test_getaddrinfo
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo *found = NULL;
    printf("getaddrinfo: %d\n", getaddrinfo("127.0.0.1", "htpp", NULL, &found));
    return 0;
}
