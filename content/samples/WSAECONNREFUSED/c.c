/* Gives the server some seconds to start. Returns 0 or the last WSA code. */
int connect_when_ready(SOCKET s, const struct sockaddr *address, int size)
{
    for (int pause = 250;; pause *= 2) {
        if (connect(s, address, size) == 0)
            return 0;
        int code = WSAGetLastError();
        if (code != WSAECONNREFUSED || pause > 4000)
            return code; /* another error, or the last attempt */
        Sleep(pause);
    }
}
