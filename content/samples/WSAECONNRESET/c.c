/* TCP: exchange connects, sends, reads and closes. A reset does not say whether the
   request ran: repeat only what may run twice. 0, or a WSA code. */
int exchange_again(int (*exchange)(void *), void *request, BOOL repeatable)
{
    int code = exchange(request);

    return code == WSAECONNRESET && repeatable ? exchange(request) : code;
}

/* UDP: the next datagram, past reports about earlier sends. */
int receive_datagram(SOCKET s, char *data, int size, struct sockaddr *from, int *room)
{
    int got, capacity = *room;

    do {
        *room = capacity;
        got = recvfrom(s, data, size, 0, from, room);
    } while (got == SOCKET_ERROR && WSAGetLastError() == WSAECONNRESET);
    return got;
}
