/*
 * shows: a program binds an IPv6 socket to an IPv4 address (`sockaddr_in`)
 * cause: ipv4-address-on-ipv6-socket
 * call: bind
 * error: WSAEFAULT
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-bind
 * differs: Wine passes the address on to Linux. On Linux, `bind` reports an invalid argument if the structure is too short.
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    SOCKET listener = socket(AF_INET6, SOCK_STREAM, IPPROTO_TCP);
    int result = bind(listener, (struct sockaddr *)&address, sizeof address);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
