/*
 * shows: a program receives with `MSG_WAITALL` and `MSG_PEEK` at the same time
 * cause: waitall-refused
 * call: recv
 * error: WSAEOPNOTSUPP
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-recv
 * differs: Linux allows `MSG_WAITALL` together with `MSG_PEEK`, and so does Wine.
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
    char buffer[4];
    send(server, "data", 4, 0);
    int count = recv(client, buffer, sizeof buffer, MSG_WAITALL | MSG_PEEK);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
