/*
 * shows: a program sets `SO_REUSEADDR` on a Unix socket; Linux allows this
 * cause: option-foreign-to-unix-socket
 * call: setsockopt
 * error: WSAEOPNOTSUPP
 * needs: nothing
 * evidence: github:curl/curl#19812
 * differs: Wine 8.0 has no Unix sockets, so the program never calls `setsockopt`.
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET listener = socket(AF_UNIX, SOCK_STREAM, 0);
    BOOL on = TRUE;
    int result = listener == INVALID_SOCKET ? SOCKET_ERROR : setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, (char *)&on, sizeof on);
    printf("setsockopt: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
