def resolve(host, port):
    try:
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:  # the number is in errno, not in winerror
        if error.errno == 11001:
            print(f"cannot find host {host!r}", file=sys.stderr)
        raise
