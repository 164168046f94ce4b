/*
 * shows: a program closes an event and then waits for it
 * cause: event-handle-not-valid
 * call: WSAWaitForMultipleEvents
 * error: WSA_INVALID_HANDLE
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-wsawaitformultipleevents
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    WSAEVENT event = WSACreateEvent();
    WSACloseEvent(event);
    DWORD result = WSAWaitForMultipleEvents(1, &event, FALSE, 100, FALSE);
    printf("WSAWaitForMultipleEvents: %d\n", result == WSA_WAIT_FAILED ? WSAGetLastError() : 0);
    return 0;
}
