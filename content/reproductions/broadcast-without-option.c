/*
 * shows: a program sends a broadcast from a socket without `SO_BROADCAST`
 * cause: broadcast-not-enabled
 * call: sendto
 * error: WSAEACCES
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-sendto
 * powershell: "[Net.Sockets.Socket]::new('InterNetwork', 'Dgram', 'Udp').SendTo([byte[]]1, [Net.IPEndPoint]::new([Net.IPAddress]::Broadcast, 9))"
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
    inet_pton(AF_INET, "255.255.255.255", &address.sin_addr);
    SOCKET sender = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    int count = sendto(sender, "x", 1, 0, (struct sockaddr *)&address, sizeof address);
    printf("sendto: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
