/*
 * shows: a program without administrator rights opens a raw socket
 * cause: raw-socket-needs-administrator
 * call: socket
 * error: WSAEACCES
 * needs: no administrator
 * evidence: learn:windows/win32/winsock/tcp-ip-raw-sockets-2
 * differs: Wine ran as the user root, who is allowed to open raw sockets.
 * powershell: "[Net.Sockets.Socket]::new('InterNetwork', 'Raw', 'Icmp')"
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET sniffer = socket(AF_INET, SOCK_RAW, IPPROTO_UDP);
    printf("socket: %d\n", sniffer == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
