/* The first member that is no open socket, or INVALID_SOCKET if all are sockets. */
SOCKET find_intruder(const fd_set *set)
{
    for (u_int i = 0; i < set->fd_count; i++) {
        SOCKET s = set->fd_array[i];
        int type, size = sizeof type;

        if (getsockopt(s, SOL_SOCKET, SO_TYPE, (char *)&type, &size) == SOCKET_ERROR &&
            WSAGetLastError() == WSAENOTSOCK)
            return s;
    }
    return INVALID_SOCKET;
}

/* Takes the handle out of the variable first, so that nobody closes it again. */
void close_once(SOCKET *slot)
{
    PVOID volatile *place = (PVOID volatile *)slot;
    SOCKET mine = (SOCKET)InterlockedExchangePointer(place, (PVOID)INVALID_SOCKET);

    if (mine != INVALID_SOCKET)
        closesocket(mine);
}
