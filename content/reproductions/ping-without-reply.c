/*
 * shows: a ping gets no reply, and the result of the ping looks like an error of Winsock
 * cause: ping-status-read-as-winsock-error
 * call: WSAGetLastError
 * error: WSA_QOS_ADMISSION_FAILURE
 * needs: silent host
 * evidence: learn:windows/win32/api/ipexport/ns-ipexport-icmp_echo_reply
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>
#include <iphlpapi.h>
#include <icmpapi.h>

typedef HANDLE(WINAPI *CreateFunction)(void);
typedef DWORD(WINAPI *SendFunction)(HANDLE, IPAddr, void *, WORD, IP_OPTION_INFORMATION *, void *, DWORD, DWORD);

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    HMODULE library = LoadLibraryA("iphlpapi.dll");
    CreateFunction create = (CreateFunction)(void (*)(void))GetProcAddress(library, "IcmpCreateFile");
    SendFunction send_echo = (SendFunction)(void (*)(void))GetProcAddress(library, "IcmpSendEcho");

    struct in_addr address;
    inet_pton(AF_INET, "198.51.100.2", &address);
    char reply[sizeof(ICMP_ECHO_REPLY) + 16];
    DWORD replies = send_echo(create(), address.s_addr, "x", 1, NULL, reply, sizeof reply, 1500);
    printf("WSAGetLastError: %d\n", replies ? (int)((ICMP_ECHO_REPLY *)reply)->Status : WSAGetLastError());
    return 0;
}
