/*
 * shows: a client connects to 127.0.0.0 (the network) instead of 127.0.0.1 (this computer)
 * cause: destination-is-network-address
 * call: connect
 * error: WSAENETUNREACH
 * needs: nothing
 * evidence: github:GlobedGD/globed2#3
 * powershell: "[Net.Sockets.TcpClient]::new().Connect('127.0.0.0', 80)"
 * differs: Wine uses the sockets of Linux. Linux treats every address that begins with 127 as this computer, so the connection is refused.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(9);
    inet_pton(AF_INET, "127.0.0.0", &address.sin_addr);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
