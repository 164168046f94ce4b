/*
 * shows: a process uses a socket handle that it got as a number from another process
 * cause: inherited-socket-handle
 * call: recv
 * error: WSAENOTSOCK
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-recv
 */
#include <stdio.h>
#include <stdlib.h>
#include <winsock2.h>

int main(int count, char **arguments) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    if (count == 2) {
        char buffer[16];
        int length = recv((SOCKET)strtoull(arguments[1], NULL, 10), buffer, sizeof buffer, 0);
        printf("recv: %d\n", length == SOCKET_ERROR ? WSAGetLastError() : 0);
        return 0;
    }
    char command[MAX_PATH + 32];
    SOCKET socket_of_parent = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    snprintf(command, sizeof command, "\"%s\" %llu", arguments[0], (unsigned long long)socket_of_parent);
    STARTUPINFOA startup = {0};
    PROCESS_INFORMATION child;
    startup.cb = sizeof startup;
    CreateProcessA(NULL, command, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &child);
    WaitForSingleObject(child.hProcess, 10000);
    return 0;
}
