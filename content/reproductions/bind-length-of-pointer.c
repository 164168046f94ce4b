/*
 * shows: a program calls `bind` with the length of a pointer instead of the length of the address structure
 * cause: address-length-too-small
 * call: bind
 * error: WSAEFAULT
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
    struct sockaddr_in *pointer = &address;
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = bind(listener, (struct sockaddr *)pointer, sizeof pointer);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
