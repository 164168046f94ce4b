/*
 * shows: a program waits for 65 events at once, one more than a single wait allows
 * cause: too-many-wait-events
 * call: WSAWaitForMultipleEvents
 * error: WSA_INVALID_PARAMETER
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-wsawaitformultipleevents
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    WSAEVENT events[WSA_MAXIMUM_WAIT_EVENTS + 1];
    for (int i = 0; i < WSA_MAXIMUM_WAIT_EVENTS + 1; i++) events[i] = WSACreateEvent();
    DWORD result = WSAWaitForMultipleEvents(WSA_MAXIMUM_WAIT_EVENTS + 1, events, FALSE, 100, FALSE);
    printf("WSAWaitForMultipleEvents: %d\n", result == WSA_WAIT_FAILED ? WSAGetLastError() : 0);
    return 0;
}
