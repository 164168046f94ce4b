# shows: a Python program uses a socket in one `asyncio.run`, and again in a second `asyncio.run`
# cause: socket-on-other-completion-port
# call: WSASend
# error: WSA_INVALID_PARAMETER
# needs: nothing
# evidence: github:python/cpython#108089

import asyncio
import socket

client, server = socket.socketpair()
client.setblocking(False)


async def greet():
    await asyncio.get_running_loop().sock_sendall(client, b"x")


asyncio.run(greet())
try:
    asyncio.run(greet())
except OSError as error:
    print(f"WSASend: {error.winerror}")
