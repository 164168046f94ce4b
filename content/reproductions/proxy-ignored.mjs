/*
 * shows: only the proxy may reach the outside, and the program does not use it
 * cause: proxy-required
 * call: connect
 * error: WSAETIMEDOUT
 * needs: silent host
 * evidence: github:jkutianski/meetup-api#19
 */
import { createServer, get } from 'node:http';

const proxy = createServer((_, response) => response.end('the page'));

proxy.listen(0, '127.0.0.1', () => {
  process.env.HTTP_PROXY = `http://127.0.0.1:${proxy.address().port}`; // `get` does not look there
  get('http://198.51.100.2/').on('error', ({ code }) => {
    console.log(`connect: ${code}`);
    process.exit();
  });
});
