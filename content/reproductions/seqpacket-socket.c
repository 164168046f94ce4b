/*
 * shows: a program asks for a socket of the type `SOCK_SEQPACKET` over TCP
 * cause: socket-type-unknown-to-family
 * call: socket
 * error: WSAESOCKTNOSUPPORT
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-socket
 * powershell: "[Net.Sockets.Socket]::new('InterNetwork', 'Seqpacket', 'Tcp')"
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, SOCK_SEQPACKET, IPPROTO_TCP);
    printf("socket: %d\n", client == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
