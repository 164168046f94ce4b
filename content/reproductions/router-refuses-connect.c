/*
 * shows: a program sets the option that ends `connect` at the first ICMP error, and a router sends an ICMP error
 * cause: icmp-error-ends-connect
 * call: connect
 * error: WSAEHOSTUNREACH
 * needs: refusing router
 * evidence: learn:windows/win32/winsock/ipproto-tcp-socket-options
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

#ifndef TCP_FAIL_CONNECT_ON_ICMP_ERROR
#define TCP_FAIL_CONNECT_ON_ICMP_ERROR 18
#endif

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(80);
    inet_pton(AF_INET, "198.51.100.130", &address.sin_addr);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    DWORD on = 1;
    setsockopt(client, IPPROTO_TCP, TCP_FAIL_CONNECT_ON_ICMP_ERROR, (char *)&on, sizeof on);
    int result = connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
