/*
 * shows: a client connects to the file of a Unix socket that was closed
 * cause: unix-socket-file-left-over
 * call: connect
 * error: WSAECONNREFUSED
 * needs: nothing
 * evidence: github:vuori/weasel-pageant#13
 * differs: In Wine 8.0, neither the server nor the client can create a Unix socket.
 */
#include <stdio.h>
#include <string.h>
#include <winsock2.h>
#include <afunix.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_un address = {0};
    address.sun_family = AF_UNIX;
    strcpy(address.sun_path, "no-listener.sock");
    SOCKET listener = socket(AF_UNIX, SOCK_STREAM, 0);
    bind(listener, (struct sockaddr *)&address, sizeof address);
    closesocket(listener);
    SOCKET client = socket(AF_UNIX, SOCK_STREAM, 0);
    int result = client == INVALID_SOCKET ? SOCKET_ERROR : connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    DeleteFileA(address.sun_path);
    return 0;
}
