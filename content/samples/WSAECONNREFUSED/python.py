def connect_when_ready(address):
    """Gives the server some seconds to start."""
    for pause in (0.25, 0.5, 1, 2):
        try:
            return socket.create_connection(address)
        except ConnectionRefusedError:
            time.sleep(pause)  # waiting cures nothing else
    return socket.create_connection(address)
