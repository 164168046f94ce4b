/*
 * shows: a tool without administrator rights removes a provider from the catalog
 * cause: catalog-needs-administrator
 * call: WSCDeinstallProvider
 * error: WSANO_RECOVERY
 * needs: no administrator
 * evidence: learn:windows/win32/api/ws2spi/nf-ws2spi-wscdeinstallprovider
 * differs: Wine 8.0 reports success without removing the provider, and does not check the rights of the user.
 */
#include <stdio.h>
#include <winsock2.h>
#include <ws2spi.h>

int main(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);

    GUID unknown = {0};
    int error = 0;
    WSCDeinstallProvider(&unknown, &error);
    printf("WSCDeinstallProvider: %d\n", error);
    return 0;
}
