/*
 * shows: a child process has inherited the listening socket that its parent has closed
 * cause: inherited-handle-keeps-port
 * call: bind
 * error: WSAEADDRINUSE
 * needs: nothing
 * evidence: github:oven-sh/bun#36938
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
    STARTUPINFOA startup = {0};
    PROCESS_INFORMATION child;
    startup.cb = sizeof startup;
    char command[] = "cmd /c pause";
    CreateProcessA(NULL, command, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &startup, &child);
    closesocket(listener);
    listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = bind(listener, (struct sockaddr *)&address, sizeof address);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    TerminateProcess(child.hProcess, 0);
    return 0;
}
