/*
 * shows: one of the handles that a program passes to `select` is a pipe
 * cause: select-on-non-socket
 * call: select
 * error: WSAENOTSOCK
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-select
 * differs: Wine 8.0 sends the request of `select` to the pipe. A pipe does not support this request, so `select` fails with 10045.
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    HANDLE reading, writing;
    CreatePipe(&reading, &writing, NULL, 0);
    fd_set set;
    FD_ZERO(&set);
    FD_SET((SOCKET)reading, &set);
    struct timeval limit = {1, 0};
    int result = select(0, &set, NULL, NULL, &limit);
    printf("select: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
