def listen(port):
    try:
        return socket.create_server(("", port))
    except PermissionError:
        print(f"Port {port} is reserved or held exclusively.", file=sys.stderr)
        return socket.create_server(("", 0))  # any free port
