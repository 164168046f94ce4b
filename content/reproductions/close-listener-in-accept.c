/*
 * shows: one thread closes a listening socket while another thread waits in `accept` on this socket
 * cause: closed-by-another-thread
 * call: accept
 * error: WSAEINTR
 * needs: nothing
 * evidence: github:VerifyTests/DiffEngine#790
 * differs: Wine treats the waiting `accept` as a cancelled operation (995).
 */
#include <stdio.h>
#include <winsock2.h>

static DWORD WINAPI close_later(LPVOID socket) {
    Sleep(1000);
    closesocket(*(SOCKET *)socket);
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
    CreateThread(NULL, 0, close_later, &listener, 0, NULL);
    SOCKET server = accept(listener, NULL, NULL);
    printf("accept: %d\n", server == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
