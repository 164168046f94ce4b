/*
 * shows: a program asks for the family `AF_NETLINK` by the number that it has on Linux
 * cause: address-family-not-available
 * call: socket
 * error: WSAEAFNOSUPPORT
 * needs: nothing
 * evidence: sock.c test_WSASocket
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(16, SOCK_DGRAM, 0);
    printf("socket: %d\n", client == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
