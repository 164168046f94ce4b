# shows: a block of code in a Python notebook (such as Jupyter) starts a server, and this block runs twice
# cause: stopped-host-keeps-listener
# call: bind
# error: WSAEADDRINUSE
# needs: nothing
# evidence: github:CoplayDev/unity-mcp#692

import socket

cell = "server = socket.create_server(('127.0.0.1', 8123))"

exec(cell)
try:
    exec(cell)
except OSError as error:
    print(f"bind: {error.winerror}")
