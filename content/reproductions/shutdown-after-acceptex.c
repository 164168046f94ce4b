/*
 * shows: a program accepts a connection with `AcceptEx`, but calls `shutdown` without setting the option `SO_UPDATE_ACCEPT_CONTEXT`
 * cause: socket-context-not-updated
 * call: shutdown
 * error: WSAENOTCONN
 * needs: nothing
 * evidence: github:nanomsg/nng#1604
 * differs: In Wine, `shutdown` also works without the option `SO_UPDATE_ACCEPT_CONTEXT`.
 */
#include <stdio.h>
#include <winsock2.h>
#include <mswsock.h>

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
    GUID guid = WSAID_ACCEPTEX;
    LPFN_ACCEPTEX accept_ex;
    DWORD bytes;
    WSAIoctl(listener, SIO_GET_EXTENSION_FUNCTION_POINTER, &guid, sizeof guid, &accept_ex, sizeof accept_ex, &bytes, NULL, NULL);
    SOCKET server = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    char addresses[2 * (sizeof address + 16)];
    OVERLAPPED overlapped = {0};
    overlapped.hEvent = WSACreateEvent();
    accept_ex(listener, server, addresses, 0, sizeof address + 16, sizeof address + 16, &bytes, &overlapped);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    connect(client, (struct sockaddr *)&address, sizeof address);
    WaitForSingleObject(overlapped.hEvent, 5000);
    int result = shutdown(server, SD_SEND);
    printf("shutdown: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
