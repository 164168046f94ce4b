/* Like recv on Unix: a datagram that is too long is cut, *cut says so. -1 on errors. */
int receive_datagram(SOCKET s, char *buffer, int length, int *cut)
{
    int got = recv(s, buffer, length, 0);

    *cut = got == SOCKET_ERROR && WSAGetLastError() == WSAEMSGSIZE;
    return *cut ? length : got; /* the buffer is full; the rest is gone */
}

/* The longest datagram that may be sent, or 0 if it cannot be found out. */
unsigned int longest_datagram(SOCKET s)
{
    unsigned int limit = 0;
    int size = sizeof limit;

    getsockopt(s, SOL_SOCKET, SO_MAX_MSG_SIZE, (char *)&limit, &size);
    return limit;
}
