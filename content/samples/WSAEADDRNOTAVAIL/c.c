/* Binds to the address, or to all if it is gone. Returns 0 or a WSA code. */
int bind_or_fall_back(SOCKET s, struct sockaddr_in address)
{
    if (bind(s, (struct sockaddr *)&address, sizeof address) == 0)
        return 0;
    if (WSAGetLastError() != WSAEADDRNOTAVAIL)
        return WSAGetLastError();
    fputs("not an address of this machine; listening on all\n", stderr);
    address.sin_addr.s_addr = htonl(INADDR_ANY); /* more clients can now reach it */
    if (bind(s, (struct sockaddr *)&address, sizeof address) == 0)
        return 0;
    return WSAGetLastError();
}
