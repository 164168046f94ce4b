# shows: a client resets its connection while an asyncio server is busy with something else
# cause: proactor-stops-listening
# call: AcceptEx
# error: ERROR_NETNAME_DELETED
# needs: nothing
# evidence: github:python/cpython#93821

import asyncio
import socket
import struct


def connect_and_reset(address):
    client = socket.create_connection(address)
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("HH", 1, 0))
    client.close()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: print(f"AcceptEx: {context['exception'].winerror}"))
    server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
    await asyncio.sleep(0.1)
    # The first one completes the AcceptEx that waits; the second is reset before the next AcceptEx.
    for _ in range(2):
        connect_and_reset(server.sockets[0].getsockname())
    await asyncio.sleep(1)


asyncio.run(main())
