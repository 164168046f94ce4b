def connect_when_ready(address):
    """Gives a server that is still starting some seconds."""
    for pause in (0.25, 0.5, 1, 2):
        try:
            return socket.create_connection(address)
        except ConnectionRefusedError:
            time.sleep(pause)  # waiting cures nothing else
    return socket.create_connection(address)
