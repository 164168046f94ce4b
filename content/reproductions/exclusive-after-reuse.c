/*
 * shows: a program sets `SO_EXCLUSIVEADDRUSE` on a socket that already has `SO_REUSEADDR`
 * cause: reuse-and-exclusive-together
 * call: setsockopt
 * error: WSAEINVAL
 * needs: nothing
 * evidence: sock.c test_reuseaddr
 * powershell: "$socket = [Net.Sockets.Socket]::new('InterNetwork', 'Stream', 'Tcp'); $socket.SetSocketOption('Socket', 'ReuseAddress', $true); $socket.ExclusiveAddressUse = $true"
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    BOOL on = TRUE;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, (char *)&on, sizeof on);
    int result = setsockopt(listener, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, (char *)&on, sizeof on);
    printf("setsockopt: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
