/*
 * shows: the DNS server answers the query of `gethostbyname` with SERVFAIL
 * cause: dns-servfail
 * call: gethostbyname
 * error: WSATRY_AGAIN
 * needs: name server
 * evidence: learn:windows/win32/winsock/windows-sockets-error-codes-2#WSATRY_AGAIN
 */
#define _WINSOCK_DEPRECATED_NO_WARNINGS
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct hostent *found = gethostbyname("servfail.test");
    printf("gethostbyname: %d\n", found == NULL ? WSAGetLastError() : 0);
    return 0;
}
