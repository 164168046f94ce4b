/*
 * shows: a program calls `recvfrom` on a UDP socket that has sent nothing and has no port
 * cause: receive-before-bind
 * call: recvfrom
 * error: WSAEINVAL
 * needs: nothing
 * evidence: sock.c test_connect_udp
 * differs: Wine only reports that no data has arrived (10035). Wine's own test notes this difference from Windows.
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET receiver = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    char buffer[16];
    u_long on = 1;
    ioctlsocket(receiver, FIONBIO, &on);
    int count = recvfrom(receiver, buffer, sizeof buffer, 0, NULL, NULL);
    printf("recvfrom: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
