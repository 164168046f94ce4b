/*
 * shows: a program asks for an ICMP socket of the datagram type, which Linux and macOS allow
 * cause: unprivileged-ping-socket
 * call: socket
 * error: WSAEPROTONOSUPPORT
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-socket
 * differs: Linux has ICMP datagram sockets, but did not allow the user who ran the program to open one. Wine passes this refusal on (10013).
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET pinger = socket(AF_INET, SOCK_DGRAM, IPPROTO_ICMP);
    printf("socket: %d\n", pinger == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
