/*
 * shows: a program asks for the protocol SCTP, for which Windows has no provider
 * cause: optional-protocol-not-installed
 * call: socket
 * error: WSAEPROTONOSUPPORT
 * needs: nothing
 * evidence: sock.c test_WSASocket
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, SOCK_STREAM, 132);
    printf("socket: %d\n", client == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
