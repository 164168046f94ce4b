/*
 * shows: a program passes the value 1 to `setsockopt` instead of a pointer to the value
 * cause: value-instead-of-pointer
 * call: setsockopt
 * error: WSAEFAULT
 * needs: nothing
 * evidence: sock.c test_set_getsockopt
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = setsockopt(client, SOL_SOCKET, SO_REUSEADDR, (char *)1, sizeof(BOOL));
    printf("setsockopt: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
