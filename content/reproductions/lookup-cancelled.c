/*
 * shows: a program cancels an asynchronous lookup before the server has answered
 * cause: asynchronous-lookup-cancelled
 * call: GetAddrInfoEx
 * error: WSA_E_CANCELLED
 * needs: name server
 * evidence: learn:windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfoexcancel
 * differs: Wine 8.0 cannot cancel a lookup, so the lookup ends with its ordinary result.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

INT WSAAPI GetAddrInfoExCancel(LPHANDLE);

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    ADDRINFOEXW *found = NULL;
    OVERLAPPED overlapped = {0};
    HANDLE lookup = NULL;
    overlapped.hEvent = CreateEventA(NULL, TRUE, FALSE, NULL);
    GetAddrInfoExW(L"slow.test", NULL, NS_DNS, NULL, NULL, &found, NULL, &overlapped, NULL, &lookup);
    GetAddrInfoExCancel(&lookup);
    WaitForSingleObject(overlapped.hEvent, 10000);
    printf("GetAddrInfoEx: %d\n", (int)overlapped.Internal);
    return 0;
}
