/*
 * shows: a program cancels a lookup after it has handled the message with the result
 * cause: async-request-finished
 * call: WSACancelAsyncRequest
 * error: WSAEALREADY
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-wsacancelasyncrequest
 * differs: Wine 8.0 reports success for every `WSACancelAsyncRequest`, but cancels nothing.
 */
#define _WINSOCK_DEPRECATED_NO_WARNINGS
#include <stdio.h>
#include <winsock2.h>
#ifdef _MSC_VER
#pragma comment(lib, "user32.lib")
#endif

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    HWND window = CreateWindowA("STATIC", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, NULL, NULL);
    char host[MAXGETHOSTSTRUCT];
    HANDLE lookup = WSAAsyncGetHostByName(window, WM_APP, "127.0.0.1", host, sizeof host);
    MSG message;
    while (GetMessageA(&message, window, WM_APP, WM_APP) > 0 && message.message != WM_APP) continue;
    int result = WSACancelAsyncRequest(lookup);
    printf("WSACancelAsyncRequest: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
