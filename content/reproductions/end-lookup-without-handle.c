/*
 * shows: a program passes a handle of zero to the function that ends a lookup
 * cause: lookup-handle-no-longer-valid
 * call: WSALookupServiceEnd
 * error: WSA_INVALID_HANDLE
 * needs: nothing
 * evidence: protocol.c test_WSALookupService
 * differs: In Wine 8.0, `WSALookupServiceEnd` does nothing and reports success.
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    int result = WSALookupServiceEnd(NULL);
    printf("WSALookupServiceEnd: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
