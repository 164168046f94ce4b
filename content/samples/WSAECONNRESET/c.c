/* A reset does not say whether the request ran: repeat only what may run twice. */
int exchange_again(int (*exchange)(void), BOOL repeatable)
{
    int code = exchange();

    return code == WSAECONNRESET && repeatable ? exchange() : code;
}

/* UDP: skips reports about earlier sends. */
int receive(SOCKET s, char *data, int size, struct sockaddr *from, int *room)
{
    int code, all = *room;

    do {
        *room = all;
        code = recvfrom(s, data, size, 0, from, room);
    } while (code == SOCKET_ERROR && WSAGetLastError() == WSAECONNRESET);
    return code;
}
