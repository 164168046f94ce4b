/*
 * shows: a program closes an event, and then calls `WSAResetEvent` on this event
 * cause: event-handle-not-valid
 * call: WSAResetEvent
 * error: WSA_INVALID_HANDLE
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-wsaresetevent
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    WSAEVENT event = WSACreateEvent();
    WSACloseEvent(event);
    BOOL ok = WSAResetEvent(event);
    printf("WSAResetEvent: %d\n", !ok ? WSAGetLastError() : 0);
    return 0;
}
