/*
 * shows: a program asks for a datagram socket over TCP
 * cause: protocol-does-not-fit-socket-type
 * call: socket
 * error: WSAEPROTONOSUPPORT
 * needs: nothing
 * evidence: sock.c test_WSASocket
 * powershell: "[Net.Sockets.Socket]::new('InterNetwork', 'Dgram', 'Tcp')"
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET sender = socket(AF_INET, SOCK_DGRAM, IPPROTO_TCP);
    printf("socket: %d\n", sender == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
