def listen(port):
    sock = socket.socket()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    try:
        sock.bind(("", port))
    except OSError as error:
        if error.errno == errno.WSAEADDRINUSE:
            sys.exit(f"Port {port} is taken: netstat -ano | findstr :{port}")
        raise
    sock.listen()
    return sock
