/* Binds so that no other program can use the port too. Returns 0 or a WSA code. */
int bind_exclusively(SOCKET s, const struct sockaddr *address, int size)
{
    BOOL on = TRUE;

    if (setsockopt(s, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, (char *)&on, sizeof on) != 0)
        return WSAGetLastError();
    if (bind(s, address, size) == SOCKET_ERROR)
        return WSAGetLastError(); /* WSAEACCES: port reserved or used exclusively */
    return 0;
}
