/*
 * shows: a program passes the type and the protocol of a socket in the wrong order
 * cause: socket-type-unknown-to-family
 * call: socket
 * error: WSAESOCKTNOSUPPORT
 * needs: nothing
 * evidence: sock.c test_WSASocket
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, IPPROTO_TCP, SOCK_STREAM);
    printf("socket: %d\n", client == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
