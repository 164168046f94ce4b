/*
 * shows: a program calls `send` on a UDP socket that has no peer
 * cause: send-without-destination
 * call: send
 * error: WSAENOTCONN
 * needs: nothing
 * evidence: sock.c test_connect_udp
 * differs: For the missing destination, Wine 8.0 reports 10022. Later versions of Wine report 10057.
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET sender = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    int count = send(sender, "x", 1, 0);
    printf("send: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
