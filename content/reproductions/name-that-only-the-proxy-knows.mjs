/*
 * shows: a program looks up the address of a host before it asks the proxy, but only the proxy knows this host
 * cause: only-proxy-resolves-names
 * call: getaddrinfo
 * error: WSAHOST_NOT_FOUND
 * needs: name server
 * evidence: github:gboeing/osmnx#751
 */
import { lookup } from 'node:dns';
import { createServer, get } from 'node:http';

const proxy = createServer((_, response) => response.end('the page'));

proxy.listen(0, '127.0.0.1', () => {
  lookup('outside.test', (error) => {
    console.log(`getaddrinfo: ${error?.code ?? 0}`);
    if (error) return proxy.close();
    get({ host: '127.0.0.1', port: proxy.address().port, path: 'http://outside.test/' });
  });
});
