/*
 * shows: a program sets `SO_KEEPALIVE` on a Unix socket (`AF_UNIX`), which Linux allows
 * cause: option-foreign-to-unix-socket
 * call: setsockopt
 * error: WSAENOPROTOOPT
 * needs: nothing
 * evidence: github:curl/curl#19812
 * differs: In Wine 8.0, the call of `socket` fails, because Wine does not know the address family `AF_UNIX`.
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET listener = socket(AF_UNIX, SOCK_STREAM, 0);
    BOOL on = TRUE;
    int result = listener == INVALID_SOCKET ? SOCKET_ERROR : setsockopt(listener, SOL_SOCKET, SO_KEEPALIVE, (char *)&on, sizeof on);
    printf("setsockopt: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
