/*
 * shows: a program sets `SO_REUSEPORT` by the number that this option has on Linux
 * call: setsockopt
 * error: WSAENOPROTOOPT
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-setsockopt
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int on = 1;
    int result = setsockopt(listener, SOL_SOCKET, 15, (char *)&on, sizeof on);
    printf("setsockopt: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
