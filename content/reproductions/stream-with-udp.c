/*
 * shows: a program asks for a stream socket over UDP
 * cause: protocol-does-not-fit-socket-type
 * call: socket
 * error: WSAEPROTONOSUPPORT
 * needs: nothing
 * evidence: sock.c test_WSASocket
 * powershell: "[Net.Sockets.Socket]::new('InterNetwork', 'Stream', 'Udp')"
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_UDP);
    printf("socket: %d\n", client == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
