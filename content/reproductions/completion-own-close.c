/*
 * shows: a program receives with an I/O completion port (a queue of finished operations), and closes the socket meanwhile
 * cause: socket-closed-with-io-pending
 * call: WSARecv
 * error: ERROR_CONNECTION_ABORTED
 * needs: nothing
 * evidence: sock.c test_iocp
 * differs: In Wine 8.0, the receive ends with 676. Wine's own test expects 1236, but notes that Wine does not give this number yet.
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
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    connect(client, (struct sockaddr *)&address, sizeof address);
    SOCKET server = accept(listener, NULL, NULL);
    char buffer[16];
    WSABUF part = {sizeof buffer, buffer};
    OVERLAPPED overlapped = {0};
    DWORD bytes, flags = 0;
    HANDLE port = CreateIoCompletionPort((HANDLE)client, NULL, 0, 0);
    WSARecv(client, &part, 1, NULL, &flags, &overlapped, NULL);
    closesocket(client);
    ULONG_PTR key;
    OVERLAPPED *done;
    BOOL ok = GetQueuedCompletionStatus(port, &bytes, &key, &done, 30000);
    printf("WSARecv: %d\n", ok ? 0 : (int)GetLastError());
    closesocket(server);
    return 0;
}
