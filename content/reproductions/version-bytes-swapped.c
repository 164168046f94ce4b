/*
 * shows: a program calls `WSAStartup` with the two bytes of the Winsock version in the wrong order
 * cause: winsock-version-bytes-swapped
 * call: WSAStartup
 * error: WSAVERNOTSUPPORTED
 * needs: nothing
 * evidence: protocol.c test_startup
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    printf("WSAStartup: %d\n", WSAStartup(MAKEWORD(0, 2), &data));
    return 0;
}
