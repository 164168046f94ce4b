/*
 * shows: a connected UDP socket sends a datagram to a closed port and then receives
 * cause: udp-port-unreachable
 * call: recv
 * error: WSAECONNRESET
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-recv
 * differs: Wine 8.0 does not pass the ICMP error on to the waiting `recv`, so `recv` ends at its time limit (10060).
 * powershell: "$udp = [Net.Sockets.UdpClient]::new(); $udp.Connect('127.0.0.1', 1); $udp.Send([byte[]]1, 1); $from = $null; $udp.Receive([ref]$from)"
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
    SOCKET closed = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    bind(closed, (struct sockaddr *)&address, sizeof address);
    getsockname(closed, (struct sockaddr *)&address, &length);
    closesocket(closed);
    SOCKET sender = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    char buffer[16];
    DWORD milliseconds = 3000;
    setsockopt(sender, SOL_SOCKET, SO_RCVTIMEO, (char *)&milliseconds, sizeof milliseconds);
    connect(sender, (struct sockaddr *)&address, sizeof address);
    send(sender, "x", 1, 0);
    int count = recv(sender, buffer, sizeof buffer, 0);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
