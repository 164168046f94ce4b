/*
 * shows: the DNS server cannot read the query that `gethostbyname` sends
 * call: gethostbyname
 * error: WSANO_RECOVERY
 * needs: name server
 * evidence: learn:windows/win32/winsock/windows-sockets-error-codes-2#WSANO_RECOVERY
 */
#define _WINSOCK_DEPRECATED_NO_WARNINGS
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct hostent *found = gethostbyname("formerr.test");
    printf("gethostbyname: %d\n", found == NULL ? WSAGetLastError() : 0);
    return 0;
}
