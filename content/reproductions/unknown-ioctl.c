/*
 * shows: a program uses a control code that no network stack has
 * cause: ioctl-unknown-to-stack
 * call: WSAIoctl
 * error: WSAEOPNOTSUPP
 * needs: nothing
 * evidence: sock.c test_unsupported_ioctls
 */
#include <stdio.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    DWORD bytes;
    int result = WSAIoctl(client, _WSAIORW(IOC_VENDOR, 0xfff), NULL, 0, NULL, 0, &bytes, NULL, NULL);
    printf("WSAIoctl: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
