/*
 * shows: the peer loses its power while a program waits at an I/O completion port for the result of a receive
 * cause: peer-vanished
 * call: WSARecv
 * error: ERROR_SEM_TIMEOUT
 * needs: vanishing host
 * evidence: github:wesnoth/wesnoth#3898
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(7);
    inet_pton(AF_INET, "198.51.100.80", &address.sin_addr);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    connect(client, (struct sockaddr *)&address, sizeof address);
    char buffer[16];
    WSABUF part = {sizeof buffer, buffer};
    OVERLAPPED overlapped = {0};
    DWORD bytes, flags = 0;
    HANDLE port = CreateIoCompletionPort((HANDLE)client, NULL, 0, 0);
    WSARecv(client, &part, 1, NULL, &flags, &overlapped, NULL);
    Sleep(3000);
    send(client, "x", 1, 0);
    ULONG_PTR key;
    OVERLAPPED *done;
    BOOL ok = GetQueuedCompletionStatus(port, &bytes, &key, &done, 60000);
    printf("WSARecv: %d\n", ok ? 0 : (int)GetLastError());
    return 0;
}
