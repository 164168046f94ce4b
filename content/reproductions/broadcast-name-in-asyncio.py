# shows: a program sends to the name `<broadcast>` with Python's module `asyncio`, but only the module `socket` translates this name
# cause: broadcast-name-in-asyncio
# call: WSASendTo
# error: WSAEINVAL
# needs: nothing
# evidence: github:qualisys/qualisys_python_sdk#31

import asyncio


class Sender(asyncio.DatagramProtocol):
    def error_received(self, error):
        print(f"WSASendTo: {error.winerror}")


async def main():
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(Sender, local_addr=("0.0.0.0", 0), allow_broadcast=True)
    transport.sendto(b"x", ("<broadcast>", 9))
    await asyncio.sleep(1)


asyncio.run(main())
