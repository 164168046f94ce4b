/* connect with a limit; s stays non-blocking. 0, or a WSA code. */
int connect_within(SOCKET s, const struct sockaddr *to, int size, long seconds)
{
    u_long on = 1;
    fd_set done = {1, {s}}, failed = {1, {s}}; /* failures show in the third set */
    struct timeval limit = {seconds, 0};
    int code = 0, length = sizeof code;

    ioctlsocket(s, FIONBIO, &on);
    if (connect(s, to, size) == SOCKET_ERROR && WSAGetLastError() != WSAEWOULDBLOCK)
        return WSAGetLastError();
    switch (select(0, NULL, &done, &failed, &limit)) {
    case 0:
        return WSAETIMEDOUT; /* close s, because the attempt goes on */
    case SOCKET_ERROR:
        return WSAGetLastError();
    }
    getsockopt(s, SOL_SOCKET, SO_ERROR, (char *)&code, &length);
    return code;
}
