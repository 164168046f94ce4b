/*
 * shows: a program calls the function `socket`, but has never called `WSAStartup`
 * cause: winsock-never-started
 * call: socket
 * error: WSANOTINITIALISED
 * needs: nothing
 * evidence: sock.c test_WithoutWSAStartup
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    printf("socket: %d\n", client == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
