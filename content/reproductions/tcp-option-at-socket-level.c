/*
 * shows: a program reads the keep-alive time, a TCP option, but passes the level `SOL_SOCKET` instead of `IPPROTO_TCP`
 * cause: sol-ip-as-level
 * call: getsockopt
 * error: WSAENOPROTOOPT
 * needs: nothing
 * evidence: github:crystal-lang/crystal#13364
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    enum { TCP_KEEPIDLE_OF_WINDOWS = 3 };
    int seconds, length = sizeof seconds;
    int result = getsockopt(client, SOL_SOCKET, TCP_KEEPIDLE_OF_WINDOWS, (char *)&seconds, &length);
    printf("getsockopt: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
