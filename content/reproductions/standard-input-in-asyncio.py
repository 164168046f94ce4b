# shows: asyncio tries to read standard input as a pipe for overlapped I/O, but standard input is not such a pipe
# cause: console-handle-in-proactor
# call: WSAGetLastError
# error: WSA_INVALID_HANDLE
# needs: nothing
# evidence: github:python/cpython#87694

import asyncio
import sys


class Input(asyncio.Protocol):
    def connection_lost(self, error):
        print(f"WSAGetLastError: {error.winerror if error else 0}")


async def main():
    await asyncio.get_running_loop().connect_read_pipe(Input, sys.stdin)
    await asyncio.sleep(1)


asyncio.run(main())
