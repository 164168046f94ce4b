/*
 * shows: a program asks for a service class, which is a type of network service, but nobody has installed this class
 * cause: service-class-not-installed
 * call: WSAGetServiceClassInfo
 * error: WSATYPE_NOT_FOUND
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-wsagetserviceclassinfow
 * differs: In Wine 8.0, `WSAGetServiceClassInfo` is not implemented and fails with 8 for every service class.
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    GUID provider = {0}, unknown = {0x12345678, 1, 2, {3, 4, 5, 6, 7, 8, 9, 10}};
    char buffer[1024];
    DWORD size = sizeof buffer;
    int result = WSAGetServiceClassInfoW(&provider, &unknown, &size, (WSASERVICECLASSINFOW *)buffer);
    printf("WSAGetServiceClassInfo: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
