/*
 * shows: a program fetches the result of a name lookup before the DNS server has answered
 * cause: lookup-not-finished
 * call: GetAddrInfoExOverlappedResult
 * error: WSAEINPROGRESS
 * needs: name server
 * evidence: learn:windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexoverlappedresult
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

typedef INT(WSAAPI *RESULT_OF)(LPOVERLAPPED);

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    ADDRINFOEXW *found = NULL;
    OVERLAPPED overlapped = {0};
    RESULT_OF result_of = (RESULT_OF)(void *)GetProcAddress(GetModuleHandleA("ws2_32"), "GetAddrInfoExOverlappedResult");
    overlapped.hEvent = CreateEventA(NULL, TRUE, FALSE, NULL);
    GetAddrInfoExW(L"slow.test", NULL, NS_DNS, NULL, NULL, &found, NULL, &overlapped, NULL, NULL);
    printf("GetAddrInfoExOverlappedResult: %d\n", result_of(&overlapped));
    return 0;
}
