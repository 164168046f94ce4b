/*
 * shows: the DNS server never answers
 * cause: dns-server-does-not-answer
 * call: getaddrinfo
 * error: WSATRY_AGAIN
 * needs: name server
 * evidence: learn:windows/win32/winsock/windows-sockets-error-codes-2#WSATRY_AGAIN
 * elevated: true
 * powershell: "$rule = Add-DnsClientNrptRule -Namespace '.silent.test' -NameServers 198.51.100.2 -PassThru; [Net.Dns]::GetHostAddresses('host.silent.test'); Remove-DnsClientNrptRule -Name $rule.Name -Force"
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2tcpip.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    struct addrinfo *found = NULL;
    printf("getaddrinfo: %d\n", getaddrinfo("silent.test", "80", NULL, &found));
    return 0;
}
