/*
 * shows: a program passes an IPv6 address as text to `gethostbyname`
 * cause: ipv6-text-given-to-gethostbyname
 * call: gethostbyname
 * error: WSANO_DATA
 * needs: nothing
 * evidence: learn:windows/win32/api/wsipv6ok/nf-wsipv6ok-gethostbyname
 * differs: Wine treats the text as a host name that does not exist.
 */
#define _WINSOCK_DEPRECATED_NO_WARNINGS
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct hostent *found = gethostbyname("::1");
    printf("gethostbyname: %d\n", found == NULL ? WSAGetLastError() : 0);
    return 0;
}
