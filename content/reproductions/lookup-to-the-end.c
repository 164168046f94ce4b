/*
 * shows: a program lists the networks of this computer and reads past the last network
 * cause: lookup-results-exhausted
 * call: WSALookupServiceNext
 * error: WSA_E_NO_MORE
 * needs: nothing
 * evidence: protocol.c test_WSALookupService
 * differs: The lookup starts with `WSALookupServiceBegin`, but Wine 8.0 does not implement this function.
 */
#include <stdio.h>
#include <winsock2.h>

static char buffer[32768];

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    GUID networks = {0x6642243a, 0x3ba8, 0x4aa6, {0xba, 0xa5, 0x2e, 0x0b, 0xd7, 0x1f, 0xdd, 0x83}};
    WSAQUERYSETW query = {0};
    HANDLE lookup;
    int result = 0;
    query.dwSize = sizeof query;
    query.dwNameSpace = NS_NLA;
    query.lpServiceClassId = &networks;
    if (WSALookupServiceBeginW(&query, LUP_RETURN_ALL | LUP_DEEP, &lookup) == SOCKET_ERROR) {
        printf("WSALookupServiceBegin: %d\n", WSAGetLastError());
        return 0;
    }
    for (int i = 0; i < 100 && result != SOCKET_ERROR; i++) {
        DWORD size = sizeof buffer;
        result = WSALookupServiceNextW(lookup, LUP_RETURN_ALL, &size, (WSAQUERYSETW *)buffer);
    }
    printf("WSALookupServiceNext: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
