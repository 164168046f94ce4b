/*
 * shows: a program calls `accept` on a bound socket that does not listen
 * cause: socket-state-does-not-fit
 * call: accept
 * error: WSAEINVAL
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-accept
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    bind(listener, (struct sockaddr *)&address, sizeof address);
    SOCKET server = accept(listener, NULL, NULL);
    printf("accept: %d\n", server == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
