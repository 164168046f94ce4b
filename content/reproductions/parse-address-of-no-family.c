/*
 * shows: a program calls `inet_pton` with a family that this function does not know
 * cause: family-argument-rejected
 * call: inet_pton
 * error: WSAEAFNOSUPPORT
 * needs: nothing
 * evidence: protocol.c test_inet_pton
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    char address[16];
    int result = inet_pton(AF_UNSPEC, "127.0.0.1", address);
    printf("inet_pton: %d\n", result == -1 ? WSAGetLastError() : 0);
    return 0;
}
