/* Returns the first member that is not an open socket. If none: INVALID_SOCKET. */
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

/* Clears the variable before closing, so that no thread closes the socket again. */
void close_once(SOCKET *slot)
{
    PVOID volatile *place = (PVOID volatile *)slot;
    SOCKET mine = (SOCKET)InterlockedExchangePointer(place, (PVOID)INVALID_SOCKET);

    if (mine != INVALID_SOCKET)
        closesocket(mine);
}
