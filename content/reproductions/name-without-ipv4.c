/*
 * shows: a program asks `gethostbyname` for a name that has only an IPv6 address
 * cause: no-record-of-that-family
 * call: gethostbyname
 * error: WSANO_DATA
 * needs: name server
 * evidence: learn:windows/win32/winsock/windows-sockets-error-codes-2#WSANO_DATA
 */
#define _WINSOCK_DEPRECATED_NO_WARNINGS
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct hostent *found = gethostbyname("v6only.test");
    printf("gethostbyname: %d\n", found == NULL ? WSAGetLastError() : 0);
    return 0;
}
