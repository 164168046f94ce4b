/*
 * shows: a program receives a datagram of eight bytes into a buffer of four bytes
 * cause: datagram-larger-than-buffer
 * call: recvfrom
 * error: WSAEMSGSIZE
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-recvfrom
 * powershell: "$receiver = [Net.Sockets.UdpClient]::new([Net.IPEndPoint]::new([Net.IPAddress]::Loopback, 0)); [Net.Sockets.UdpClient]::new().Send([byte[]]::new(100), 100, $receiver.Client.LocalEndPoint); $receiver.Client.Receive([byte[]]::new(16))"
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
    char buffer[4];
    sendto(receiver, "datagram", 8, 0, (struct sockaddr *)&address, sizeof address);
    int count = recvfrom(receiver, buffer, sizeof buffer, 0, NULL, NULL);
    printf("recvfrom: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
