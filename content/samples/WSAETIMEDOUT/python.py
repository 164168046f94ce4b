def connect_within(host, port, seconds):
    try:
        sock = socket.create_connection((host, port), seconds)
    except TimeoutError as error:  # without a number, it is your limit
        raise TimeoutError(f"{host}:{port} did not answer") from error
    sock.settimeout(None)  # the limit would hold for each recv, too
    return sock
