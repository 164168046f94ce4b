/*
 * shows: a program calls `socket` after one `WSACleanup` too many
 * cause: surplus-wsacleanup
 * call: socket
 * error: WSANOTINITIALISED
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-socket
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    WSACleanup();
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    printf("socket: %d\n", client == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
