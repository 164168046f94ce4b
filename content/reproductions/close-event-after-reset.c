/*
 * shows: the peer resets the connection, and the program reads the error of the event `FD_CLOSE`
 * call: WSAEnumNetworkEvents
 * error: WSAECONNABORTED
 * needs: nothing
 * evidence: sock.c test_close_events
 * differs: In Wine 8.0, the event `FD_CLOSE` has no error code after a reset. Wine's own test expects an error code, and marks the missing code as a known fault of Wine.
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int length = sizeof address;
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    bind(listener, (struct sockaddr *)&address, sizeof address);
    getsockname(listener, (struct sockaddr *)&address, &length);
    listen(listener, 1);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    connect(client, (struct sockaddr *)&address, sizeof address);
    SOCKET server = accept(listener, NULL, NULL);
    WSANETWORKEVENTS events = {0};
    WSAEVENT event = WSACreateEvent();
    WSAEventSelect(client, event, FD_CLOSE);
    struct linger reset = {1, 0};
    setsockopt(server, SOL_SOCKET, SO_LINGER, (char *)&reset, sizeof reset);
    closesocket(server);
    WSAWaitForMultipleEvents(1, &event, FALSE, 2000, FALSE);
    WSAEnumNetworkEvents(client, event, &events);
    printf("WSAEnumNetworkEvents: %d\n", events.iErrorCode[FD_CLOSE_BIT]);
    return 0;
}
