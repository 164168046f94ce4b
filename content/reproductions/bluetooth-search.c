/*
 * shows: a program searches for Bluetooth devices, but no device is in range
 * cause: bluetooth-lookup-empty
 * call: WSALookupServiceBegin
 * error: WSASERVICE_NOT_FOUND
 * needs: no Bluetooth
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-wsalookupservicebeginw
 * differs: In Wine 8.0, every search with `WSALookupServiceBegin` fails with 8, because Wine does not implement this function.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2bth.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    WSAQUERYSETW query = {0};
    query.dwSize = sizeof query;
    query.dwNameSpace = NS_BTH;
    HANDLE lookup;
    int result = WSALookupServiceBeginW(&query, LUP_CONTAINERS | LUP_FLUSHCACHE, &lookup);
    printf("WSALookupServiceBegin: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
