/*
 * shows: a firewall rule forbids this program to connect to one address
 * cause: blocked-by-filter
 * call: connect
 * error: WSAEACCES
 * needs: administrator
 * evidence: github:microsoft/WSL#475
 * powershell: "New-NetFirewallRule -DisplayName winsock-test -Direction Outbound -Action Block -RemoteAddress 198.51.100.2; [Net.Sockets.TcpClient]::new().Connect('198.51.100.2', 80); Remove-NetFirewallRule -DisplayName winsock-test"
 * differs: Wine 8.0 has no firewall, and its `netsh` does nothing, so `connect` waits for an answer.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdlib.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    system("netsh advfirewall firewall add rule name=winsock-test dir=out action=block remoteip=198.51.100.2 > nul");
    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(80);
    inet_pton(AF_INET, "198.51.100.2", &address.sin_addr);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int error = connect(client, (struct sockaddr *)&address, sizeof address) == SOCKET_ERROR ? WSAGetLastError() : 0;
    system("netsh advfirewall firewall delete rule name=winsock-test > nul");
    printf("connect: %d\n", error);
    return 0;
}
