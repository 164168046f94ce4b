/*
 * shows: the peer loses its power, and TCP sends the same data again and again until TCP gives up
 * cause: sent-data-never-acknowledged
 * call: send
 * error: WSAECONNABORTED
 * needs: vanishing host
 * evidence: learn:windows/win32/winsock/windows-sockets-error-codes-2#WSAECONNABORTED
 * differs: When Wine asks Linux for the state of the socket, Linux clears the timeout error. So the next `send` gets the error "broken pipe" from Linux, which Wine translates to 10054.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(7);
    inet_pton(AF_INET, "198.51.100.80", &address.sin_addr);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    connect(client, (struct sockaddr *)&address, sizeof address);
    int count;
    while ((count = send(client, "x", 1, 0)) > 0) Sleep(500);
    printf("send: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
