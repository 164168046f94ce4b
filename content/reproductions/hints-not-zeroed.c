/*
 * shows: a program fills the structure `hints`, but leaves random bytes in fields that must be zero
 * cause: addrinfo-hints-not-zeroed
 * call: getaddrinfo
 * error: WSANO_RECOVERY
 * needs: nothing
 * evidence: learn:windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfo
 * differs: Wine does not check the unused fields of `hints`.
 */
#include <stdio.h>
#include <string.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo hints, *found = NULL;
    memset(&hints, 0xcc, sizeof hints);
    hints.ai_flags = 0;
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_protocol = IPPROTO_TCP;
    printf("getaddrinfo: %d\n", getaddrinfo("127.0.0.1", "80", &hints, &found));
    return 0;
}
