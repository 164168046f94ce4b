/*
 * shows: a program calls `bind` with an address, but never sets the family of the address
 * cause: address-family-unset
 * call: bind
 * error: WSAEAFNOSUPPORT
 * needs: nothing
 * evidence: sock.c test_bind
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_family = 0xcccc;
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = bind(listener, (struct sockaddr *)&address, sizeof address);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
