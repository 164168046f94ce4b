/*
 * shows: send on a UDP socket that knows no peer
 * cause: send-without-destination
 * call: send
 * error: WSAENOTCONN
 * needs: nothing
 * evidence: sock.c test_connect_udp
 * differs: Wine 8.0 translates the missing destination differently; later versions give 10057.
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
