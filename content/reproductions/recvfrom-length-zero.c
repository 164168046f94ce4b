/*
 * shows: a program gives a length of 0 for the buffer that receives the address of the sender
 * cause: address-buffer-too-small
 * call: recvfrom
 * error: WSAEFAULT
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-recvfrom
 * differs: If the buffer has no room for the address, Wine delivers only the data and reports no error.
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
    SOCKET receiver = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    bind(receiver, (struct sockaddr *)&address, sizeof address);
    getsockname(receiver, (struct sockaddr *)&address, &length);
    char buffer[16];
    struct sockaddr_in sender;
    int room = 0;
    sendto(receiver, "x", 1, 0, (struct sockaddr *)&address, sizeof address);
    int count = recvfrom(receiver, buffer, sizeof buffer, 0, (struct sockaddr *)&sender, &room);
    printf("recvfrom: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
