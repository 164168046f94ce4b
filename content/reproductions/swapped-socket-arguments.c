/*
 * shows: type and protocol have changed places
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
