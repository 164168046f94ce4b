/*
 * shows: a program binds a port that Windows itself lists as reserved
 * cause: port-in-excluded-range
 * call: bind
 * error: WSAEACCES
 * needs: reserved ports
 * evidence: github:docker/for-win#3171
 * differs: Wine reserves no ports. So the list of reserved ports is empty, and the program can bind any port.
 * powershell: "netsh int ipv4 show excludedportrange protocol=tcp | Select-String '^\\s+(\\d+)\\s+\\d+\\s*$' | Select-Object -First 1 | ForEach-Object { [Net.Sockets.TcpListener]::new([Net.IPAddress]::Loopback, $_.Matches[0].Groups[1].Value).Start() }"
 */
#include <stdio.h>
#include <string.h>
#include <winsock2.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    FILE *list = _popen("netsh int ipv4 show excludedportrange protocol=tcp", "r");
    char line[256];
    unsigned first, last;
    while (fgets(line, sizeof line, list)) {
        if (sscanf(line, "%u %u", &first, &last) == 2 && !strchr(line, '*') && last > first) address.sin_port = htons((u_short)first);
    }
    _pclose(list);
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int result = bind(listener, (struct sockaddr *)&address, sizeof address);
    printf("bind: %d\n", result == SOCKET_ERROR ? WSAGetLastError() : 0);
    return 0;
}
