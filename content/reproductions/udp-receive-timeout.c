/*
 * shows: a program waits in `recvfrom` until the time in `SO_RCVTIMEO` is over, because no datagram arrives
 * cause: receive-timeout-expired
 * call: recvfrom
 * error: WSAETIMEDOUT
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-getsockopt
 * powershell: "$udp = [Net.Sockets.UdpClient]::new(0); $udp.Client.ReceiveTimeout = 500; $from = $null; $udp.Receive([ref]$from)"
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
    char buffer[16];
    DWORD milliseconds = 500;
    setsockopt(receiver, SOL_SOCKET, SO_RCVTIMEO, (char *)&milliseconds, sizeof milliseconds);
    int count = recvfrom(receiver, buffer, sizeof buffer, 0, NULL, NULL);
    printf("recvfrom: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
