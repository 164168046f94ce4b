/*
 * shows: a program binds a port on one address, but another socket with `SO_EXCLUSIVEADDRUSE` has this port on all addresses
 * cause: exclusive-address-use
 * call: bind
 * error: WSAEACCES
 * needs: nothing
 * evidence: sock.c test_reuseaddr
 * powershell: "$first = [Net.Sockets.TcpListener]::new([Net.IPAddress]::Any, 0); $first.ExclusiveAddressUse = $true; $first.Start(); [Net.Sockets.TcpListener]::new([Net.IPAddress]::Loopback, $first.LocalEndpoint.Port).Start()"
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    int length = sizeof address;
    BOOL exclusive = TRUE;
    address.sin_family = AF_INET;
    SOCKET first = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    setsockopt(first, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, (char *)&exclusive, sizeof exclusive);
    bind(first, (struct sockaddr *)&address, sizeof address);
    getsockname(first, (struct sockaddr *)&address, &length);

    SOCKET second = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int result = bind(second, (struct sockaddr *)&address, sizeof address);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
