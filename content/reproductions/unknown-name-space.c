/*
 * shows: a program asks NLA (Network Location Awareness) for networks, but the service class in the query has a GUID that NLA does not know
 * cause: name-space-not-installed
 * call: WSALookupServiceBegin
 * error: WSASERVICE_NOT_FOUND
 * needs: nothing
 * evidence: learn:windows/win32/winsock/querying-nla-2
 * differs: Wine 8.0 does not implement `WSALookupServiceBegin`, so the call always fails with 8.
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    GUID unknown = {0x12345678, 1, 2, {3, 4, 5, 6, 7, 8, 9, 10}};
    WSAQUERYSETW query = {0};
    HANDLE lookup;
    query.dwSize = sizeof query;
    query.dwNameSpace = NS_NLA;
    query.lpServiceClassId = &unknown;
    int result = WSALookupServiceBeginW(&query, LUP_RETURN_ALL, &lookup);
    printf("WSALookupServiceBegin: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
