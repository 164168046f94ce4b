/*
 * shows: a program connects to port 0
 * cause: connect-to-unspecified-address
 * call: connect
 * error: WSAEADDRNOTAVAIL
 * needs: nothing
 * evidence: learn:windows/win32/winsock/windows-sockets-error-codes-2#WSAEADDRNOTAVAIL
 * powershell: "[Net.Sockets.TcpClient]::new().Connect('127.0.0.1', 0)"
 * differs: Wine uses the sockets of Linux. Linux sends a connection request (SYN) to port 0, and the request is refused.
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
