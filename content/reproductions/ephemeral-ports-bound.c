/*
 * shows: a program binds sockets to any free port until no port is left
 * cause: ephemeral-ports-exhausted
 * call: bind
 * error: WSAENOBUFS
 * needs: few ports
 * evidence: learn:windows/win32/api/winsock/nf-winsock-bind
 * powershell: "& { $ErrorActionPreference = 'Stop'; $sockets = foreach ($i in 1..65536) { $socket = [Net.Sockets.Socket]::new('InterNetwork', 'Stream', 'Tcp'); $socket.Bind([Net.IPEndPoint]::new([Net.IPAddress]::Loopback, 0)); $socket } }"
 * differs: If no port is free, Linux reports "address in use", and Wine passes this error on (10048).
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int result;
    do {
        SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
        result = bind(client, (struct sockaddr *)&address, sizeof address);
    } while (result == 0);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
