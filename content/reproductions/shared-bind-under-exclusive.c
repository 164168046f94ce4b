/*
 * shows: a program sets `SO_REUSEADDR` and binds a port, but another socket with `SO_EXCLUSIVEADDRUSE` already has this port
 * cause: exclusive-address-use
 * call: bind
 * error: WSAEACCES
 * needs: nothing
 * evidence: sock.c test_reuseaddr
 * powershell: "$first = [Net.Sockets.TcpListener]::new([Net.IPAddress]::Loopback, 0); $first.ExclusiveAddressUse = $true; $first.Start(); $second = [Net.Sockets.Socket]::new('InterNetwork', 'Stream', 'Tcp'); $second.SetSocketOption('Socket', 'ReuseAddress', $true); $second.Bind($first.LocalEndpoint)"
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
    BOOL on = TRUE;
    SOCKET first = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    setsockopt(first, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, (char *)&on, sizeof on);
    bind(first, (struct sockaddr *)&address, sizeof address);
    getsockname(first, (struct sockaddr *)&address, &length);

    SOCKET second = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    setsockopt(second, SOL_SOCKET, SO_REUSEADDR, (char *)&on, sizeof on);
    int result = bind(second, (struct sockaddr *)&address, sizeof address);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
