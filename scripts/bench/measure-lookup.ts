import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { hostileTimes } from './hostile-times.ts';
import { readerAt } from './reader.ts';
import { round1, sentSize, sum } from './sizes.ts';

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
/** How often each text is typed. */
export const ROUNDS = 15;
/** A first search is the first once only: each of these has a browser that has fetched nothing. */
const FIRST_READERS = 5;

/** What the search box costs; bytes with brotli, times in milliseconds. */
export interface LookupResult {
  /** What a first touch of the box fetches. */
  lookup: { data: number; code: number; total: number };
  hostileMs: { [kind: string]: number };
  keystrokesMs: { [text: string]: { median: number; slowest: number } };
  sentenceMs: { first: number; again: number };
}

/** @param site where `dist/` is served */
export async function measureLookup(site: string, browser: Browser): Promise<LookupResult> {
  const reader = await readerAt(`${site}/10054/`, browser);
  reader.fetched();
  await reader.touch();
  const touched = reader.fetched();
  const sizeOf = (ending: string) => sum(touched.filter((path) => path.endsWith(ending)).map((path) => sentSize(join('dist', path))));
  const [data, code] = [sizeOf('.json'), sizeOf('.js')];
  const keystrokesMs: LookupResult['keystrokesMs'] = {};
  for (const text of IDENTIFIERS) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await reader.answerTime(text));
    keystrokesMs[text] = { median: median(times), slowest: round1(Math.max(...times)) };
  }
  await reader.leave();
  const firsts: number[] = [];
  const agains: number[] = [];
  for (let readers = 0; readers < FIRST_READERS; readers++) {
    const fresh = await readerAt(`${site}/10054/`, browser);
    await fresh.touch();
    firsts.push(await fresh.searchTime(SENTENCE));
    agains.push(await fresh.searchTime(SENTENCE));
    await fresh.leave();
  }
  const sentenceMs = { first: median(firsts), again: median(agains) };
  return { lookup: { data, code, total: data + code }, hostileMs: hostileTimes(), keystrokesMs, sentenceMs };
}

function median(times: number[]): number {
  return round1(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!);
}
