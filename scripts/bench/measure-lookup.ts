import type { Browser } from '@playwright/test';
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
  return [{ 'fetched on focus': { data: sizeOf('.json'), code: sizeOf('.js') } }, keystrokes, { [SENTENCE]: sentence }];
}

const median = (times: number[]) => Math.round(times.toSorted((a, b) => a - b)[times.length >> 1]!);
