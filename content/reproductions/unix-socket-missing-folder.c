/*
 * shows: a program binds a Unix socket (`AF_UNIX`) to a path whose folder does not exist
 * cause: unix-socket-path-missing
 * call: bind
 * error: WSAENETDOWN
 * needs: nothing
 * evidence: github:libuv/libuv:src/win/winsock.c
 * differs: Wine 8.0 refuses the family `AF_UNIX`, so it never looks at the path.
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
    strcpy(address.sun_path, "no-such-folder\\test.sock");
    SOCKET listener = socket(AF_UNIX, SOCK_STREAM, 0);
    int result = listener == INVALID_SOCKET ? SOCKET_ERROR : bind(listener, (struct sockaddr *)&address, sizeof address);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
