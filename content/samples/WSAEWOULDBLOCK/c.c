/* Call it after connect or send gave WSAEWOULDBLOCK. Returns 0 when s is ready. */
int wait_writable(SOCKET s, long seconds)
{
    fd_set writable = {1, {s}}, failed = {1, {s}}; /* failed: for a failed connect */
    struct timeval limit = {seconds, 0};
    int code = 0, size = sizeof code;

    switch (select(0, NULL, &writable, &failed, &limit)) {
    case 0:
        return WSAETIMEDOUT;
    case SOCKET_ERROR:
        return WSAGetLastError();
    }
    getsockopt(s, SOL_SOCKET, SO_ERROR, (char *)&code, &size);
    return code;
}
