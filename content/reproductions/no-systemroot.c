/*
 * shows: a child process does not have `SystemRoot` in its environment
 * cause: systemroot-missing
 * call: socket
 * error: WSAEPROVIDERFAILEDINIT
 * needs: nothing
 * evidence: github:python/cpython#118234
 * differs: Wine has its own sockets and loads no Winsock provider from the folder that `SystemRoot` names.
 */
#include <stdio.h>
#include <winsock2.h>

#include <stdlib.h>

int main(void) {
    WSADATA data;
    if (!getenv("CHILD")) {
        char program[MAX_PATH], environment[] = "CHILD=1\0";
        STARTUPINFOA startup = {0};
        PROCESS_INFORMATION child;
        startup.cb = sizeof startup;
        GetModuleFileNameA(NULL, program, sizeof program);
        CreateProcessA(program, NULL, NULL, NULL, TRUE, 0, environment, NULL, &startup, &child);
        WaitForSingleObject(child.hProcess, 10000);
        return 0;
    }
    WSAStartup(MAKEWORD(2, 2), &data);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    printf("socket: %d\n", client == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
