/*
 * shows: a client connects again from the local port that it has just used
 * cause: fixed-local-port-in-time-wait
 * call: connect
 * error: WSAEADDRINUSE
 * needs: nothing
 * evidence: github:openjdk/jdk#8759
 * differs: Wine uses the sockets of Linux. One second after a connection ends, Linux already accepts a new connection with the same addresses and ports.
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
    struct sockaddr_in local = address;
    local.sin_port = 0;
    int result = 0;
    for (int attempt = 0; attempt < 2; attempt++) {
        SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
        BOOL on = TRUE;
        setsockopt(client, SOL_SOCKET, SO_REUSEADDR, (char *)&on, sizeof on);
        bind(client, (struct sockaddr *)&local, sizeof local);
        getsockname(client, (struct sockaddr *)&local, &length);
        result = connect(client, (struct sockaddr *)&address, sizeof address);
        if (result == SOCKET_ERROR) break;
        SOCKET server = accept(listener, NULL, NULL);
        closesocket(client); /* the side that closes first waits in TIME_WAIT */
        Sleep(200);
        closesocket(server);
        Sleep(1500);
    }
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
