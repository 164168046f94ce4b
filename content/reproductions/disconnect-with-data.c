/*
 * shows: a program ends a TCP connection with `WSASendDisconnect`, and gives the call data to send
 * cause: connect-data-given
 * call: WSASendDisconnect
 * error: WSAENOPROTOOPT
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-wsasenddisconnect
 * differs: Wine ignores the data that the program gives to `WSASendDisconnect`.
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
    char reason[] = "bye";
    WSABUF part = {sizeof reason, reason};
    int result = WSASendDisconnect(client, &part);
    printf("WSASendDisconnect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    closesocket(server);
    return 0;
}
