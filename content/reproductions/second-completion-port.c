/*
 * shows: a socket is registered with a second completion port
 * cause: socket-on-other-completion-port
 * call: WSARecv
 * error: WSA_INVALID_PARAMETER
 * needs: nothing
 * evidence: learn:windows/win32/fileio/createiocompletionport
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    HANDLE first = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    HANDLE second = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    CreateIoCompletionPort((HANDLE)client, first, 0, 0);
    HANDLE port = CreateIoCompletionPort((HANDLE)client, second, 0, 0);
    printf("WSARecv: %d\n", port == NULL ? (int)GetLastError() : 0);
    return 0;
}
