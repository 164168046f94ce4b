/* True if only a new socket helps after a send or recv on TCP failed like this. */
int is_connection_gone(int code)
{
    switch (code) {
    case WSAECONNABORTED:
    case WSAECONNRESET:
    case WSAENETRESET:
    case WSAETIMEDOUT: /* Microsoft: also after SO_RCVTIMEO */
        return 1;
    default:
        return 0;
    }
}
