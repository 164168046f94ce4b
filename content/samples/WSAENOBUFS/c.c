/* True if a connect without a bind, or a bind to port 0, may lack local ports. */
int may_be_out_of_ports(int code)
{
    return code == WSAENOBUFS || code == WSAEADDRINUSE;
}

/* Lets connections to different servers share local ports; set before bind. */
int share_ports(SOCKET s)
{
#ifndef SO_REUSE_UNICASTPORT
#define SO_REUSE_UNICASTPORT 0x3007
#endif
    DWORD on = 1;
    return setsockopt(s, SOL_SOCKET, SO_REUSE_UNICASTPORT, (char *)&on, sizeof on);
}
