/*
 * shows: the function `socket` has failed, and the program passes the invalid result to `bind`
 * cause: invalid-socket-used
 * call: bind
 * error: WSAENOTSOCK
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-bind
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    SOCKET listener = socket(AF_INET, 99, 0);
    int result = bind(listener, (struct sockaddr *)&address, sizeof address);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
