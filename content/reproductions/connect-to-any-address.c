/*
 * shows: a program connects to 0.0.0.0, which Linux treats as this computer
 * cause: connect-to-unspecified-address
 * call: connect
 * error: WSAEADDRNOTAVAIL
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-connect
 * differs: Linux treats the address 0.0.0.0 as this computer, so `connect` succeeds.
 * powershell: "[Net.Sockets.TcpClient]::new().Connect([Net.IPAddress]::Any, 80)"
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
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    bind(listener, (struct sockaddr *)&address, sizeof address);
    getsockname(listener, (struct sockaddr *)&address, &length);
    listen(listener, 1);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    int result = connect(client, (struct sockaddr *)&address, sizeof address);
    printf("connect: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
