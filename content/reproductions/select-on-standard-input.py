# shows: a Python program waits for its standard input with `select`
# cause: select-on-non-socket
# call: select
# error: WSAENOTSOCK
# needs: nothing
# evidence: github:kairess/socket-chat#2

import select
import sys

try:
    select.select([sys.stdin], [], [], 1)
except OSError as error:
    print(f"select: {error.winerror}")
