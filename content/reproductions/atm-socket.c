/*
 * shows: a program asks for a socket of the family `AF_ATM`, which winsock2.h names, but for which Windows has no provider
 * cause: address-family-not-available
 * call: socket
 * error: WSAEAFNOSUPPORT
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-socket
 * powershell: "[Net.Sockets.Socket]::new('Atm', 'Stream', 'Unspecified')"
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_ATM, SOCK_STREAM, 0);
    printf("socket: %d\n", client == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
