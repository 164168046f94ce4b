/*
 * shows: a program starts a second receiver on the same UDP port
 * cause: port-already-listening
 * call: bind
 * error: WSAEADDRINUSE
 * needs: nothing
 * evidence: sock.c test_reuseaddr
 * powershell: "$first = [Net.Sockets.UdpClient]::new(0); [Net.Sockets.UdpClient]::new($first.Client.LocalEndPoint)"
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int length = sizeof address;
    SOCKET receiver = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    bind(receiver, (struct sockaddr *)&address, sizeof address);
    getsockname(receiver, (struct sockaddr *)&address, &length);
    SOCKET second = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    int result = bind(second, (struct sockaddr *)&address, sizeof address);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
