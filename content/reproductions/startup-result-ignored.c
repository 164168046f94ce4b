/*
 * shows: "`WSAStartup` fails, the program does not notice this, and the next call fails because of it"
 * cause: wsastartup-result-ignored
 * call: socket
 * error: WSANOTINITIALISED
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-socket
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(0, &data);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    printf("socket: %d\n", client == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
