import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import type { LookupData } from '../../src/search/identify/data.ts';
import { lookup } from '../../src/search/identify/lookup.ts';
import { readerAt } from './reader.ts';
import { sentSize } from './sent-size.ts';

const IDENTIFIERS = ['10054', '0x80072746', 'econnreset', '-4077', 'forcibly closed by the remote host', 'WSAECONRESET', '远程主机强迫关闭了一个现有的连接'];
const SENTENCE = 'port is in use but netstat shows nothing';
const ROUNDS = 15;
/** Only the first search loads the index, so each of these starts with an empty cache. */
const FRESH_READERS = 5;

/** What the search box costs: bytes fetched on focus, then times in ms. */
export async function measureLookup(site: string, browser: Browser): Promise<object[]> {
  const reader = await readerAt(`${site}/10054/`, browser);
  reader.fetched();
  await reader.focus();
  const onFocus = reader.fetched();
  const sizeOf = (ending: string) => sentSize(...onFocus.filter((path) => path.endsWith(ending)));
  const keystrokes: { [text: string]: object } = {};
  for (const text of IDENTIFIERS) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await reader.answerTime(text));
    keystrokes[text] = { median: median(times), max: Math.round(Math.max(...times)) };
  }
  await reader.leave();

  const searches: { first: number; next: number }[] = [];
  for (let count = 0; count < FRESH_READERS; count++) {
    const fresh = await readerAt(`${site}/10054/`, browser);
    await fresh.focus();
    searches.push({ first: await fresh.searchTime(SENTENCE), next: await fresh.searchTime(SENTENCE) });
    await fresh.leave();
  }
  const sentence = { first: median(searches.map(({ first }) => first)), next: median(searches.map(({ next }) => next)) };
  return [{ 'fetched on focus': { data: sizeOf('.json'), code: sizeOf('.js') } }, keystrokes, { [SENTENCE]: sentence }, hostileTimes()];
}

/** 100,000 characters of input built to be slow, ms. */
function hostileTimes(): { [kind: string]: { ms: number } } {
  const data = JSON.parse(readFileSync('dist/lookup.json', 'utf8')) as LookupData;
  const words = data.errors.flatMap(({ message, texts }) => [message ?? '', ...texts].join(' ').split(' '));
  const kinds: { [kind: string]: string } = {
    'words of messages': words.map((_, index) => words[(index * 7919) % words.length]).join(' '),
    'common words': 'a connection was to the socket on an operation that is not ',
    'whole messages': data.errors.map(({ message }) => message).join('\n'),
    numbers: '10054 0x2746 0000273d ',
    names: 'WSAECONNRESET WSAECONRESXT EABCDEFG ',
    Chinese: '远程主机强迫关闭了一个现有的连接',
    'quotes, then distinct numbers': `${'"'.repeat(50_000)}${Array.from({ length: 9000 }, (_, index) => 20_000 + index).join(' ')}`,
    'punctuation between letters': `a${'.'.repeat(99_998)}b`,
    'one word': 'a',
  };
  const timeOf = (piece: string) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
    lookup(text, data);
    const start = performance.now();
    lookup(text, data);
    return Math.round(performance.now() - start);
  };
  return Object.fromEntries(Object.entries(kinds).map(([kind, piece]) => [kind, { ms: timeOf(piece) }]));
}

const median = (times: number[]) => Math.round(times.toSorted((a, b) => a - b)[times.length >> 1]!);
