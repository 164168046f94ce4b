def listen(host, port):
    try:
        return socket.create_server((host, port))
    except OSError as error:
        if error.errno != errno.WSAEADDRNOTAVAIL:
            raise
        print(f"{host} is not local; listening on all", file=sys.stderr)
        return socket.create_server(("", port))
