/*
 * shows: a DNS filter tries to bind port 53, but a service of this computer already has it
 * cause: service-holds-dns-port
 * call: bind
 * error: WSAEADDRINUSE
 * needs: name server
 * evidence: github:xpf0000/FlyEnv#438
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(53);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    SOCKET server = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    int result = bind(server, (struct sockaddr *)&address, sizeof address);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
