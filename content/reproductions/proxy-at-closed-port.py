# shows: a Python program uses a proxy that no longer runs
# cause: proxy-refused
# call: connect
# error: WSAECONNREFUSED
# needs: nothing
# evidence: github:pypa/pip#8736

import socket
import urllib.error
import urllib.request

with socket.socket() as unused:
    unused.bind(("127.0.0.1", 0))
    port = unused.getsockname()[1]

proxy = urllib.request.ProxyHandler({"http": f"http://127.0.0.1:{port}"})
try:
    urllib.request.build_opener(proxy).open("http://www.example.com/")
except urllib.error.URLError as error:
    print(f"connect: {error.reason.winerror}")
