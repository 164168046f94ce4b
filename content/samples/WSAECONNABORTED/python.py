def serve(client, handle):
    """Ends the handler of a client that left quietly."""
    try:
        with client:
            handle(client)
    except ConnectionError as error:  # aborted or reset
        logging.info("client left: %s", error)
