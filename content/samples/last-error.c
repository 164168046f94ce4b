/* last-error.c: three calls that fail, and the right place to read the code of each. */
#include <winsock2.h>
#include <ws2tcpip.h>
#include <errno.h>
#include <stdio.h>

/* Prints what failed, the number, and the text that the system keeps for it. */
static void report(const char *what, int code)
{
    char text[512];
    DWORD length = FormatMessageA(
        FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_MAX_WIDTH_MASK,
        NULL, (DWORD)code, 0, text, sizeof text, NULL);

    while (length > 0 && text[length - 1] == ' ')
        length--;
    if (length == 0)
        length = (DWORD)snprintf(text, sizeof text, "(the system has no text for it)");
    printf("%s: %d (0x%x) %.*s\n", what, code, (unsigned)code, (int)length, text);
}

/* connect returns SOCKET_ERROR; the code waits in this thread until something overwrites it. */
static void connect_to_closed_port(void)
{
    struct sockaddr_in address = {0};
    SOCKET s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);

    if (s == INVALID_SOCKET) {
        report("socket", WSAGetLastError());
        return;
    }
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(9);
    errno = 0;
    if (connect(s, (struct sockaddr *)&address, sizeof address) == SOCKET_ERROR) {
        int code = WSAGetLastError(); /* before closesocket, printf or anything else */

        closesocket(s);
        report("connect to 127.0.0.1 port 9", code);
        printf("errno all the while: %d\n", errno); /* Winsock leaves it alone */
        return;
    }
    puts("connect to 127.0.0.1 port 9: something listens there");
    closesocket(s);
}

/* getaddrinfo returns the code itself. */
static void resolve(const char *host)
{
    struct addrinfo hints = {0};
    struct addrinfo *list = NULL;
    int code;

    hints.ai_socktype = SOCK_STREAM;
    code = getaddrinfo(host, "80", &hints, &list);
    if (code != 0) {
        report("getaddrinfo", code);
        return;
    }
    freeaddrinfo(list);
    printf("getaddrinfo: %s has an address\n", host);
}

int main(void)
{
    WSADATA data;
    int code = WSAStartup(MAKEWORD(0, 0), &data); /* no such version: WSAStartup returns the code */

    if (code != 0)
        report("WSAStartup(0.0)", code);
    else
        WSACleanup();

    code = WSAStartup(MAKEWORD(2, 2), &data);
    if (code != 0) {
        report("WSAStartup(2.2)", code);
        return 1;
    }
    connect_to_closed_port();
    resolve("no-such-host.invalid"); /* RFC 6761: names under .invalid never exist */
    WSACleanup();
    return 0;
}
