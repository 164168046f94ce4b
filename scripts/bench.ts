// What the reader waits for, measured in a real browser: `npm run bench`, after `npm run build`.
// Times depend on the machine and are no test; sizes do not.
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import type { LookupData } from '../src/lib/lookup/data.ts';
import { lookup } from '../src/lib/lookup/lookup.ts';
import { serveDist } from './serve-dist.ts';

const RESULT = 'docs/bench.json';
/** How much slower than this machine a reader's is taken to be. */
const SLOWDOWN = 4;
const IDENTIFIERS = [
  '10054',
  '0x80072746',
  'WSAECONNRESET',
  'econnreset',
  '-4077',
  'forcibly closed by the remote host',
  'WSAECONRESET',
  '远程主机强迫关闭了一个现有的连接',
];
const SENTENCE = 'port is in use but netstat shows nothing';

if (!existsSync('dist/pagefind')) throw new Error('There is no dist/ with a search index; run `npm run build` first.');

const brotli = (files: string[]) => files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const { site, stop } = await serveDist();
const executablePath = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE;
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
const page = await browser.newPage();
const loaded: string[] = [];
page.on('requestfinished', (request) => loaded.push(new URL(request.url()).pathname));
await page.goto(`${site}/10054/`, { waitUntil: 'networkidle' });
const beforeFocus = [...loaded];
await page.getByRole('combobox').focus();
await wait(1000); // the data arrives and its index is made, as they do for a reader who starts to type
const client = await page.context().newCDPSession(page);
await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });

/** From the keystroke to the answer in the list, in milliseconds; the list is filled in one task, without a frame in between. */
const answer = (text: string) =>
  page.evaluate(async (query) => {
    const box = document.querySelector<HTMLInputElement>('[role="combobox"]')!;
    const list = document.getElementById(box.getAttribute('aria-controls')!)!;
    list.replaceChildren();
    const filled = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (list.childElementCount === 0) return;
        observer.disconnect();
        resolve(performance.now());
      }).observe(list, { childList: true });
    });
    box.value = query;
    const start = performance.now();
    box.dispatchEvent(new Event('input', { bubbles: true }));
    return (await filled) - start;
  }, text);

const rounds = 15;
const keystrokes: { [text: string]: { median: number; slowest: number } } = {};
for (const text of IDENTIFIERS) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await answer(text));
  times.sort((a, b) => a - b);
  keystrokes[text] = { median: round1(times[Math.floor(rounds / 2)]!), slowest: round1(times.at(-1)!) };
}
const first = await answer(SENTENCE);
const again = await answer(SENTENCE);
await browser.close();
stop();

const code = globSync('dist/_astro/*.js').filter((file) => /looks mistyped|did you mean|WSA_\?/.test(readFileSync(file, 'utf8')));
const result = {
  hostile: hostileTimes(),
  lookup: { data: brotli(['dist/lookup.json']), code: brotli(code), total: brotli(['dist/lookup.json', ...code]) },
  pagefind: { index: globSync('dist/pagefind/**/*').reduce((sum, file) => sum + statSync(file).size, 0) },
  requestsBeforeFocus: beforeFocus.filter((path) => !path.endsWith('/')),
  keystrokes,
  sentence: { first: round1(first), again: round1(again) },
};
console.log(
  `Lookup, brotli: data ${kilobytes(result.lookup.data)}, code ${kilobytes(result.lookup.code)}, together ${kilobytes(result.lookup.total)} (limit 40 kB)`,
);
console.log(`Full-text index on disk: ${kilobytes(result.pagefind.index)}`);
console.log(`Fetched by an error's page before the box is touched: ${result.requestsBeforeFocus.join(', ') || 'nothing'}`);
console.log(
  `\nLooking up 100,000 hostile characters (limit 50 ms): ${Object.entries(result.hostile)
    .map(([kind, time]) => `${kind} ${time} ms`)
    .join(', ')}`,
);
console.log(`\nFrom keystroke to answer at ${SLOWDOWN}x slowdown, of ${rounds} rounds (a frame is 16 ms):`);
for (const [text, { median, slowest }] of Object.entries(keystrokes))
  console.log(`  ${String(median).padStart(6)} ms median, ${String(slowest).padStart(6)} ms slowest  ${text}`);
console.log(`  ${String(result.sentence.first).padStart(6)} ms first sentence (loads the index), ${result.sentence.again} ms the next time`);
if (existsSync(RESULT)) compare(JSON.parse(readFileSync(RESULT, 'utf8')) as typeof result);
writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`);

/** Texts of 100,000 characters that are made to be slow, each looked up in this process, in milliseconds. */
function hostileTimes(): { [kind: string]: number } {
  const data = JSON.parse(readFileSync('dist/lookup.json', 'utf8')) as LookupData;
  const words = data.errors.flatMap(({ message, texts }) => [message ?? '', ...texts].join(' ').split(' '));
  const kinds: { [kind: string]: string } = {
    'words of messages': words.map((_, place) => words[(place * 7919) % words.length]).join(' '),
    'common words': 'a connection was to the socket on an operation that is not ',
    'whole messages': data.errors.map(({ message }) => message).join('\n'),
    numbers: '10054 0x2746 0000273d ',
    names: 'WSAECONNRESET WSAECONRESXT EABCDEFG ',
    Chinese: '远程主机强迫关闭了一个现有的连接',
    'one word': 'a',
  };
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, piece]) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
      lookup(text, data);
      const start = performance.now();
      lookup(text, data);
      return [kind, round1(performance.now() - start)];
    }),
  );
}

function compare(before: typeof result) {
  const ratio = (now: number, then: number) => `${(now / then).toFixed(2)}x`;
  console.log(
    `\nAgainst the last run in ${RESULT}: lookup ${ratio(result.lookup.total, before.lookup.total)}, index ${ratio(result.pagefind.index, before.pagefind.index)}`,
  );
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
