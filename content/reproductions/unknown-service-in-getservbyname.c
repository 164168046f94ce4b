/*
 * shows: a program asks for a service that is not in the services file
 * call: getservbyname
 * error: WSAHOST_NOT_FOUND
 * needs: nothing
 * evidence: learn:windows/win32/winsock/windows-sockets-error-codes-2#WSAHOST_NOT_FOUND
 * differs: If the services file does not contain the service, Wine reports 11004.
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct servent *found = getservbyname("no-such-service", "tcp");
    printf("getservbyname: %d\n", found == NULL ? WSAGetLastError() : 0);
    return 0;
}
