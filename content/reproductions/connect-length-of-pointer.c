/*
 * shows: a program tells `connect` the length of a pointer, not the length of the address structure
 * cause: address-length-too-small
 * call: connect
 * error: WSAEFAULT
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-connect
 * differs: With this length, the address structure is incomplete. Wine treats it as an address that cannot be used (10049).
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int length = sizeof address;
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    bind(listener, (struct sockaddr *)&address, sizeof address);
    getsockname(listener, (struct sockaddr *)&address, &length);
    listen(listener, 1);
    struct sockaddr_in *pointer = &address;
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = connect(client, (struct sockaddr *)pointer, sizeof pointer);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
