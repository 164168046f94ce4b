/*
 * shows: a program passes 0 as the length of its buffer for the address of the peer
 * cause: address-buffer-too-small
 * call: accept
 * error: WSAEFAULT
 * needs: nothing
 * evidence: sock.c test_accept
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
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    connect(client, (struct sockaddr *)&address, sizeof address);
    struct sockaddr_in peer;
    int room = 0;
    SOCKET server = accept(listener, (struct sockaddr *)&peer, &room);
    printf("accept: %d\n", server == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
