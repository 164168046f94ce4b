// What the search answers, on the built site's data; search.spec.ts tests the page that shows it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { search } from '../../src/components/search/search.ts';
import { plainText } from '../../src/prose/plain-text.ts';
import { fixNamed } from '../../src/search/diagnose/fix-named.ts';
import { DROWNED } from './drowned.ts';

mock.method(globalThis, 'fetch', async (path: string) => new Response(readFileSync(join('dist', path))));

/** The last and complete answer to a query. */
const answerTo = async (query: string) => (await Array.fromAsync(search(query))).at(-1) ?? assert.fail('no answer');

/** Common questions in their askers' words, and the pages that answer them. */
const QUESTIONS: [string, string[]][] = [
  ['Nothing answers on that port: is the server down, is the port wrong, or is it my firewall?', ['/10061/']],
  ['Who closed my connection, the other side or something on my machine, and may I ignore it?', ['/10054/', '/10053/', '/compare/lost-connections/']],
  ['The port is in use but netstat shows nothing. Why?', ['/10013/', '/10048/', '/guides/reserved-port-ranges/']],
  ['Which program holds my port, and why can I not restart my server at once?', ['/10048/']],
  ['It works in the browser (or on another PC) but my program times out. What is dropping the packets?', ['/10060/']],
  ['Which software "in your host machine" aborted the connection?', ['/10053/']],
  ['UDP has no connections, so how can recvfrom say "connection reset"?', ['/10054/', '/guides/udp-errors-of-an-earlier-send/']],
  ['The host name does not resolve, though the site exists. What is wrong?', ['/11001/', '/compare/name-lookup-failures/']],
  ['What does this number mean: 0x8007274C, -2147014836, 0x2746, -4077, 730061, Error 2733?', ['/10060/', '/guides/reading-an-error-code/']],
  ['git, curl or npm say the connection was reset. How do I get through?', ['/10054/']],
  ['An HTTPS call is forcibly closed since the server changed TLS. What do I set?', ['/10054/']],
  ['Why is bind or connect "forbidden by its access permissions" when I am an administrator?', ['/10013/']],
  ['"The requested address is not valid": which address may I bind or connect to?', ['/10049/']],
  ['"Could not be completed immediately": is it an error at all?', ['/10035/', '/guides/results-that-are-not-errors/']],
  ['The program runs out of sockets after hours or under load. What is the limit?', ['/10055/', '/10024/', '/guides/ephemeral-port-exhaustion/']],
  ['It works on Linux but says "invalid argument" or "not a socket" on Windows. What differs?', ['/10022/', '/10038/', '/guides/porting-from-posix/']],
  ['No program can open any socket. How do I repair Windows networking?', ['/10106/', '/guides/what-netsh-winsock-reset-does/']],
  ['Network or host unreachable although the internet works. Why?', ['/10051/', '/10065/']],
  ['The datagram is larger than the buffer: is data lost, and how big may it be?', ['/10040/']],
  ["UDP error: Un message envoyé sur un socket datagramme était plus volumineux que le tampon de messages interne ou qu'une autre limite réseau", ['/10040/']],
  ['antivirus aborted the connection', ['/10053/']],
  ['TTL expired on a UDP socket', ['/10052/']],
  ['ephemeral ports exhausted', ['/10055/']],
  ['SystemRoot missing from the environment', ['/10106/']],
  ['connect to 0.0.0.0', ['/10049/']],
  ['non-blocking connect in progress', ['/10035/']],
  ['"Blocking operation interrupted" or "I/O aborted": who cancelled it?', ['/10004/', '/995/']],
];

for (const [question, answers] of QUESTIONS) {
  test(`“${question}” is answered in the top three`, async () => {
    const { items } = await answerTo(question);
    const first = items.slice(0, 3).map(({ href }) => new URL(href, 'http://site').pathname);
    assert.ok(
      answers.some((path) => first.includes(path)),
      `found ${first.join(' ')}`,
    );
  });
}

for (const [text, cause] of [
  ['My friends cannot join my server', '/10060/#packets-dropped'],
  ['port forwarding does not work', '/10060/#packets-dropped'],
  ["Failed to resolve 'broker:9092': No such host is known", '/11001/#name-of-another-network'],
  ['IPv6 is not supported by the OS', '/10047/#address-family-not-available'],
] as const) {
  test(`“${text}” finds ${cause} first`, async () => {
    const { items } = await answerTo(text);
    assert.equal(items.find(({ href }) => href.includes('#'))?.href, cause);
  });
}

for (const [query, kind] of [
  ['getting the error code WSAGetLastError guide', 'guide'],
  ['recvfrom function errors', 'function'],
  ['python errors', 'runtime'],
] as const) {
  test(`“${query}” finds a ${kind}`, async () => assert.ok((await answerTo(query)).items.some((item) => item.kind === kind)));
}

test('an off-topic query gets no result, and a note', async () => {
  const { items, notes } = await answerTo('how do I bake sourdough bread without yeast');
  assert.deepEqual(items, []);
  assert.match(notes.join(), /names no Windows Sockets error/);
});

test('of a text that says nothing as a whole the line that says most counts, and is quoted', async () => {
  const { items, notes } = await answerTo(DROWNED);
  assert.deepEqual(
    items.slice(0, 2).map(({ cause, code }) => cause ?? code),
    ['port-already-listening', 10048],
  );
  assert.match(notes.join(), /“Failed to start server\. Is port 37777 in use\?”/);
});

test('a query in another language without results gets a hint', async () => {
  const { notes } = await answerTo('Moje zařízení neodpovídá a není jasné, která součást je rozbitá');
  assert.match(notes.join(), /does not seem to be in English/);
});

test('words in an unknown script don’t hide the others', async () => assert.ok((await answerTo('我的电脑 safe mode asyncio')).items.some(({ code }) => code)));

test('two errors that are asked about together are answered with both and the page that compares them', async () => {
  for (const query of ['10053 vs 10054', 'what is the difference between WSAECONNRESET and WSAECONNABORTED']) {
    const { items } = await answerTo(query);
    const codes = items.flatMap(({ code }) => (code ? [Number(code)] : []));
    assert.deepEqual(codes.slice(0, 2).sort(), [10053, 10054], query);
    assert.ok(
      items.some(({ href }) => href.endsWith('/compare/lost-connections/')),
      query,
    );
  }
});

test('an identifier is answered in one step, without the model', async () => {
  const stepsOf = async (query: string) => (await Array.fromAsync(search(query))).length;
  for (const identifier of ['10054', '0x80072746', 'econnrefused', '-4077']) assert.equal(await stepsOf(identifier), 1, identifier);
  assert.equal(await stepsOf('my game disconnects everyone after half an hour'), 2);
});

test('a number with a word beside it is answered with the cause that the word points to', async () => {
  for (const [query, cause] of [
    ['S7 10054', 'peer-aborted-or-restarted'],
    ['10013 docker', 'port-in-excluded-range'],
    ['10061 redis', 'nothing-listening'],
  ] as const)
    assert.equal((await answerTo(query)).items.find((item) => item.cause)?.cause, cause, query);
});

test('a number with a word that points to no cause is answered with its error only', async () => {
  for (const query of ['error 10060', '10054 windows', 'winsock 10053', 'fix 10013', 'WinError 10061', '10054 discord', '10054 blargh', '10061 ECONNREFUSED']) {
    const { items } = await answerTo(query);
    assert.deepEqual(
      items.map(({ kind }) => kind),
      ['error'],
      query,
    );
  }
});

test('words that say nothing beside a number do not fetch the model', async () => {
  for (const query of ['error 10060', '10054 windows', 'WinError 10061', '10061 ECONNREFUSED', 'connection refused'])
    assert.equal((await Array.fromAsync(search(query))).length, 1, query);
});

test('what speaks for a cause is quoted without words that every text has', async () => {
  const FILLER = /“(?:the|when|errors?|program|windows|socket|server|connect|why|because|always|os|WinError \d*|\w*Exception)”/i;
  for (const text of [
    'error 10060 when the program connects to the server',
    'my program on windows always gets a socket error 10054 because the server hangs up, why?',
    'OSError: [WinError 10038] An operation was attempted on something that is not a socket',
    'System.Net.Sockets.SocketException (10061): No connection could be made because the target machine actively refused it.',
    'the error comes when two programs start, WSAEADDRINUSE',
  ])
    for (const { why } of (await answerTo(text)).items) assert.doesNotMatch(why, FILLER, text);
});

test('each word that asks for a fix finds it on the page', () => {
  const read = (file: string) => JSON.parse(readFileSync(join('dist', file), 'utf8')) as { causes: { id: string; fix: string[]; fixWords?: string[] }[] };
  const fixesOf = new Map(read('errors.json').causes.map(({ id, fix }) => [id, fix.map(plainText)]));
  const all = read('diagnosis.json').causes.flatMap(({ id, fixWords = [] }) =>
    fixWords.flatMap((words, place) => words.split(' ').flatMap((word) => (word ? { id, word, place } : []))),
  );
  assert.ok(all.length > 100);
  assert.deepEqual(
    all.filter(({ id, word, place }) => fixNamed(word, fixesOf.get(id)!) !== place),
    [],
  );
});

/** A line with the trace below it that a program might write. */
const longer = (line: string) => `${line}\n${'   at System.Threading.ExecutionContext.RunInternal(ExecutionContext executionContext)\n'.repeat(120)}`;

for (const [line, cause] of [
  ['Cannot connect to localhost\\SQLEXPRESS, error 10061', 'nothing-listening.sqlexpres'],
  [
    'kubectl get pods: dial tcp [::1]:8080: connectex: No connection could be made because the target machine actively refused it.',
    'nothing-listening.kubectl',
  ],
  ['S7-1200 plc connect: An existing connection was forcibly closed by the remote host', 'peer-aborted-or-restarted.plc'],
  [
    'System.Net.Http.HttpRequestException: No connection could be made because the target machine actively refused it. (localhost:7170)',
    'nothing-listening.httprequestexception',
  ],
  ['connect to 192.168.0.5 port 5000 failed 10061, is the service started?', 'nothing-listening'],
  [
    'dial tcp 10.0.0.5:8080: connectex: Only one usage of each socket address (protocol/network address/port) is normally permitted.',
    'ephemeral-ports-exhausted.go',
  ],
] as const)
  for (const text of [line, longer(line)])
    test(`${text.length} characters, “${line}”, lead to the error’s page with ?cause=${cause}`, async () => {
      const { items } = await answerTo(text);
      const error = items.find(({ kind }) => kind === 'error');
      assert.equal(new URL(error!.href, 'http://site').searchParams.get('cause'), cause);
      const [name] = cause.split('.');
      assert.match(items.find((item) => item.cause === name)!.href, cause === name ? /\/#/ : new RegExp(`\\?cause=${cause}#${name}$`));
    });

test('a text in which nothing points to a cause leads to its error’s page as it is', async () => {
  const { items } = await answerTo('my program on windows always stops with error 10060 when it connects, why');
  assert.equal(items[0]?.href, '/10060/');
});
