/*
 * shows: FILL IN what the program does, with subject and verb
 * cause: FILL-IN
 * call: FILL_IN
 * error: FILL_IN
 * needs: FILL IN
 * evidence: FILL_IN
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    printf("FILL_IN: %d\n", client == INVALID_SOCKET ? WSAGetLastError() : 0);
    return 0;
}
