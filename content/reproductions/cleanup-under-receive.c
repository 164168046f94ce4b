/*
 * shows: a program calls `WSACleanup` while another thread waits in `recv`
 * cause: wsacleanup-while-threads-run
 * call: recv
 * error: WSAEINTR
 * needs: nothing
 * evidence: github:microsoft/ntttcp#2
 * differs: In Wine, `WSACleanup` closes the socket while `recv` still waits, so `recv` fails with 10022.
 */
#include <stdio.h>
#include <winsock2.h>

static DWORD WINAPI clean_up(void *unused) {
    (void)unused;
    Sleep(500);
    WSACleanup();
    return 0;
}

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
    CloseHandle(CreateThread(NULL, 0, clean_up, NULL, 0, NULL));
    char buffer[16];
    int count = recv(client, buffer, sizeof buffer, 0);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    closesocket(server);
    return 0;
}
