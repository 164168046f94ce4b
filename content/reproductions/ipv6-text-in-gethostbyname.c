/*
 * shows: gethostbyname is given an IPv6 address as text
 * cause: ipv6-text-given-to-gethostbyname
 * call: gethostbyname
 * error: WSANO_DATA
 * needs: nothing
 * evidence: learn:windows/win32/api/wsipv6ok/nf-wsipv6ok-gethostbyname
 * differs: For Wine the text is a name that nobody knows.
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
