/*
 * shows: a program reads the protocol catalog without a buffer, to learn how large the buffer must be
 * call: WSAEnumProtocols
 * error: WSAENOBUFS
 * needs: nothing
 * evidence: protocol.c test_WSAEnumProtocolsA
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    DWORD size = 0;
    int count = WSAEnumProtocolsA(NULL, NULL, &size);
    printf("WSAEnumProtocols: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
