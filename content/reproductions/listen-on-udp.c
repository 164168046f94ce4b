/*
 * shows: a program calls `listen` on a UDP socket
 * cause: listen-on-datagram-socket
 * call: listen
 * error: WSAEOPNOTSUPP
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-listen
 * powershell: "$udp = [Net.Sockets.UdpClient]::new(0); $udp.Client.Listen(1)"
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
    int result = listen(receiver, 5);
    printf("listen: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
