/*
 * shows: a server starts again and binds a Unix socket (`AF_UNIX`), but the file of its old socket still exists
 * cause: unix-socket-file-left-over
 * call: bind
 * error: WSAEADDRINUSE
 * needs: nothing
 * evidence: github:garrytan/gbrain#4333
 * differs: Wine 8.0 has no Unix sockets, so no file appears.
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
    strcpy(address.sun_path, "left-over.sock");
    int result = 0;
    for (int start = 0; start < 2; start++) {
        SOCKET listener = socket(AF_UNIX, SOCK_STREAM, 0);
        result = listener == INVALID_SOCKET ? SOCKET_ERROR : bind(listener, (struct sockaddr *)&address, sizeof address);
        if (result == SOCKET_ERROR) break;
        closesocket(listener);
    }
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    DeleteFileA(address.sun_path);
    return 0;
}
