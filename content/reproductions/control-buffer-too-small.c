/*
 * shows: a program asks for the destination address of each datagram (`IP_PKTINFO`), but gives `WSARecvMsg` only one byte for this extra data
 * cause: control-buffer-too-small
 * call: WSARecvMsg
 * error: WSAEMSGSIZE
 * needs: nothing
 * evidence: sock.c test_ip_pktinfo
 */
#include <stdio.h>
#include <winsock2.h>
#include <mswsock.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int length = sizeof address;
    SOCKET receiver = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    bind(receiver, (struct sockaddr *)&address, sizeof address);
    getsockname(receiver, (struct sockaddr *)&address, &length);
    LPFN_WSARECVMSG WSARecvMsg;
    GUID id = WSAID_WSARECVMSG;
    DWORD bytes;
    BOOL on = TRUE;
    char buffer[16], control[1];
    WSABUF part = {sizeof buffer, buffer};
    WSAMSG message = {0};
    message.lpBuffers = &part;
    message.dwBufferCount = 1;
    message.Control.buf = control;
    message.Control.len = sizeof control;
    setsockopt(receiver, IPPROTO_IP, IP_PKTINFO, (char *)&on, sizeof on);
    WSAIoctl(receiver, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &WSARecvMsg, sizeof WSARecvMsg, &bytes, NULL, NULL);
    sendto(receiver, "x", 1, 0, (struct sockaddr *)&address, sizeof address);
    int result = WSARecvMsg(receiver, &message, &bytes, NULL, NULL);
    printf("WSARecvMsg: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
