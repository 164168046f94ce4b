/*
 * shows: a program sends a datagram of 70,000 bytes
 * cause: datagram-too-large-to-send
 * call: sendto
 * error: WSAEMSGSIZE
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-sendto
 * powershell: "[Net.Sockets.UdpClient]::new().Send([byte[]]::new(70000), 70000, '127.0.0.1', 9)"
 */
#include <stdio.h>
#include <winsock2.h>

static char datagram[70000];

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
    int count = sendto(receiver, datagram, sizeof datagram, 0, (struct sockaddr *)&address, sizeof address);
    printf("sendto: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
