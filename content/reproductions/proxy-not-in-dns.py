# shows: a Python program uses a proxy whose name is not in DNS
# cause: proxy-name-unresolvable
# call: getaddrinfo
# error: WSAHOST_NOT_FOUND
# needs: name server
# evidence: github:psf/requests#5320

import urllib.error
import urllib.request

proxy = urllib.request.ProxyHandler({"http": "http://no-such-proxy.test:8080"})
try:
    urllib.request.build_opener(proxy).open("http://www.example.com/")
except urllib.error.URLError as error:
    print(f"getaddrinfo: {error.reason.errno}")
