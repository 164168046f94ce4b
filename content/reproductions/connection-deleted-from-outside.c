/*
 * shows: a program waits for data while its second thread deletes the connection with `SetTcpEntry`; the tool TCPView deletes connections in the same way
 * cause: connection-closed-by-tool
 * call: recv
 * error: WSAECONNABORTED
 * needs: administrator
 * evidence: github:nim-lang/Nim#4098
 * differs: In Wine 8.0, `SetTcpEntry` does nothing. So `recv` waits as long as `SO_RCVTIMEO` allows, and fails with 10060.
 */
#include <stdio.h>
#include <winsock2.h>
#include <iphlpapi.h>

typedef DWORD(WINAPI *SetEntry)(MIB_TCPROW *);

static MIB_TCPROW connection;

static DWORD WINAPI close_from_outside(void *unused) {
    (void)unused;
    Sleep(500);
    HMODULE library = LoadLibraryA("iphlpapi.dll");
    SetEntry set_entry = (SetEntry)(void (*)(void))GetProcAddress(library, "SetTcpEntry");
    return set_entry(&connection);
}

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int length = sizeof address;
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    bind(listener, (struct sockaddr *)&address, sizeof address);
    getsockname(listener, (struct sockaddr *)&address, &length);
    listen(listener, 1);
    SOCKET client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    connect(client, (struct sockaddr *)&address, sizeof address);
    SOCKET server = accept(listener, NULL, NULL);
    struct sockaddr_in local;
    getsockname(client, (struct sockaddr *)&local, &length);
    connection.dwState = MIB_TCP_STATE_DELETE_TCB;
    connection.dwLocalAddr = local.sin_addr.s_addr;
    connection.dwLocalPort = local.sin_port;
    connection.dwRemoteAddr = address.sin_addr.s_addr;
    connection.dwRemotePort = address.sin_port;
    CloseHandle(CreateThread(NULL, 0, close_from_outside, NULL, 0, NULL));
    DWORD milliseconds = 3000;
    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, (char *)&milliseconds, sizeof milliseconds);
    char buffer[16];
    int count = recv(client, buffer, sizeof buffer, 0);
    printf("recv: %d\n", count == SOCKET_ERROR ? WSAGetLastError() : 0);
    closesocket(server);
    return 0;
}
