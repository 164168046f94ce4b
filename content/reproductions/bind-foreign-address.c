/*
 * shows: a program binds a socket to an address that this computer does not have
 * cause: bind-to-foreign-address
 * call: bind
 * error: WSAEADDRNOTAVAIL
 * needs: nothing
 * evidence: sock.c test_bind
 * powershell: "[Net.Sockets.TcpListener]::new([Net.IPAddress]'192.0.2.55', 0).Start()"
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(0);
    inet_pton(AF_INET, "192.0.2.55", &address.sin_addr);
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = bind(listener, (struct sockaddr *)&address, sizeof address);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
