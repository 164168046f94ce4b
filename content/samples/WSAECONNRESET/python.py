def exchange_again(exchange, repeatable):
    """A reset does not say whether the request ran: repeat only what may run twice."""
    try:
        return exchange()
    except ConnectionResetError:
        if not repeatable:
            raise
        return exchange()
