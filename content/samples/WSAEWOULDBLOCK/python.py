def read_within(sock, seconds):
    """After setblocking(False): waits until there is something to read."""
    try:
        return sock.recv(65536)
    except BlockingIOError:
        if not select.select([sock], [], [], seconds)[0]:
            raise
        return sock.recv(65536)
