/*
 * shows: a program connects an IPv6 socket to an IPv4 address in IPv6 form (::ffff:127.0.0.1), but by default the socket allows only IPv6
 * cause: mapped-address-on-v6only-socket
 * call: connect
 * error: WSAEADDRNOTAVAIL
 * needs: nothing
 * evidence: github:warmcat/libwebsockets#2223
 * powershell: "[Net.Sockets.Socket]::new('InterNetworkV6', 'Stream', 'Tcp').Connect([Net.IPAddress]'::ffff:127.0.0.1', 80)"
 * differs: Linux reports the destination as unreachable, and Wine passes this error on (10051).
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in6 mapped = {0};
    mapped.sin6_family = AF_INET6;
    mapped.sin6_port = htons(9);
    inet_pton(AF_INET6, "::ffff:127.0.0.1", &mapped.sin6_addr);
    SOCKET client = socket(AF_INET6, SOCK_STREAM, IPPROTO_TCP);
    int result = connect(client, (struct sockaddr *)&mapped, sizeof mapped);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
