/*
 * shows: a program asks for a provider that is not in the Winsock catalog
 * call: WSCGetProviderInfo
 * error: WSANO_RECOVERY
 * needs: nothing
 * evidence: protocol.c test_WSCGetProviderInfo
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2spi.h>

INT WSPAPI WSCGetProviderInfo(LPGUID, WSC_PROVIDER_INFO_TYPE, PBYTE, size_t *, DWORD, LPINT);

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    GUID unknown = {0};
    BYTE buffer[64];
    size_t size = sizeof buffer;
    int error = 0;
    WSCGetProviderInfo(&unknown, ProviderInfoLspCategories, buffer, &size, 0, &error);
    printf("WSCGetProviderInfo: %d\n", error);
    return 0;
}
