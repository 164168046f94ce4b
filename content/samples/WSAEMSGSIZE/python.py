def send_datagram(sock, data, address):
    try:
        return sock.sendto(data, address)
    except OSError as error:
        if error.errno == errno.WSAEMSGSIZE:
            raise ValueError(f"no datagram holds {len(data)} bytes") from error
        raise


def receive_datagram(sock):
    return sock.recvfrom(65535)  # with less, the error hides length and sender
