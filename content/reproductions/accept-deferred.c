/*
 * shows: a program gives `WSAAccept` a condition function, which decides on each connection, and this function defers its decision
 * cause: accept-deferred
 * call: WSAAccept
 * error: WSATRY_AGAIN
 * needs: nothing
 * evidence: sock.c test_accept
 */
#include <stdio.h>
#include <winsock2.h>

static int CALLBACK defer(LPWSABUF caller, LPWSABUF data, LPQOS qos, LPQOS group_qos, LPWSABUF callee, LPWSABUF reply, GROUP *group, DWORD_PTR context) {
    (void)caller, (void)data, (void)qos, (void)group_qos, (void)callee, (void)reply, (void)group, (void)context;
    return CF_DEFER;
}

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
    SOCKET server = WSAAccept(listener, NULL, NULL, defer, 0);
    printf("WSAAccept: %d\n", server == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
