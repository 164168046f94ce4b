/*
 * shows: a program calls `WSASocket` with a flag that Windows does not define
 * cause: wsasocket-flag-unknown
 * call: WSASocket
 * error: WSAEPROTOTYPE
 * needs: nothing
 * evidence: github:ocaml/ocaml#10809
 * differs: Wine ignores flags that it does not know.
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = WSASocketW(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0, WSA_FLAG_OVERLAPPED | 0x40000000);
    printf("WSASocket: %d\n", client == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
