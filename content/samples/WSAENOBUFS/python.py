def connect(address):
    """Treats a lack of local ports as overload: waits for some to become free."""
    try:
        return socket.create_connection(address)
    except OSError as error:
        if error.errno not in (errno.WSAENOBUFS, errno.WSAEADDRINUSE):
            raise
        logging.warning("perhaps out of local ports: %s", error)
        time.sleep(30)
        return socket.create_connection(address)
