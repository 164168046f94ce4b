/* Whether a failed send or recv on TCP means that only a new socket helps. */
int is_connection_gone(int code)
{
    switch (code) {
    case WSAECONNABORTED:
    case WSAECONNRESET:
    case WSAENETRESET:
    case WSAETIMEDOUT: /* after SO_RCVTIMEO, too, says Microsoft */
        return 1;
    default:
        return 0;
    }
}
