/*
 * shows: ICMP over a datagram socket, as Linux and macOS allow
 * cause: unprivileged-ping-socket
 * call: socket
 * error: WSAEPROTONOSUPPORT
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-socket
 * differs: Linux has sockets of this kind, and Wine passes on that this user may not have one.
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
