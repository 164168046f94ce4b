/*
 * shows: a program forbids fragments and sends a datagram of 2000 bytes, but the adapter takes only 1500
 * cause: dont-fragment-set
 * call: sendto
 * error: WSAEMSGSIZE
 * needs: silent host
 * evidence: github:quinn-rs/quinn#1635
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(9);
    inet_pton(AF_INET, "198.51.100.2", &address.sin_addr);
    SOCKET sender = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    DWORD on = 1;
    setsockopt(sender, IPPROTO_IP, IP_DONTFRAGMENT, (char *)&on, sizeof on);
    char buffer[2000] = {0};
    int count = sendto(sender, buffer, sizeof buffer, 0, (struct sockaddr *)&address, sizeof address);
    printf("sendto: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
