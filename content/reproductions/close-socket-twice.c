/*
 * shows: a program closes a socket a second time
 * cause: socket-closed-before-use
 * call: closesocket
 * error: WSAENOTSOCK
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-closesocket
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    closesocket(client);
    int result = closesocket(client);
    printf("closesocket: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
