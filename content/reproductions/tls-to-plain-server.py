# shows: a client speaks TLS to a server without TLS, and the server closes the connection without reading
# cause: tls-on-plain-port
# call: recv
# error: WSAECONNRESET
# needs: nothing
# evidence: github:urllib3/urllib3#2105

import select
import socket
import ssl
import threading


def refuse(listener):
    server, _ = listener.accept()
    select.select([server], [], [])
    server.close()


listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=refuse, args=[listener]).start()
client = socket.create_connection(listener.getsockname())
try:
    ssl.create_default_context().wrap_socket(client, server_hostname="localhost")
except ConnectionError as error:
    print(f"recv: {error.winerror}")
