import { globSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
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
export const ROUNDS = 15;

/** What the search box costs; bytes with brotli, times in milliseconds. */
export interface LookupResult {
  lookup: { data: number; code: number; total: number };
  hostileMs: { [kind: string]: number };
  keystrokesMs: { [text: string]: { median: number; slowest: number } };
  sentenceMs: { first: number; again: number };
}

/** @param site where `dist/` is served */
export async function measureLookup(site: string, browser: Browser): Promise<LookupResult> {
  const reader = await readerAt(`${site}/10054/`, browser);
  await reader.touch();
  const keystrokesMs: LookupResult['keystrokesMs'] = {};
  for (const text of IDENTIFIERS) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await reader.answerTime(text));
    times.sort((a, b) => a - b);
    keystrokesMs[text] = { median: round1(times[Math.floor(ROUNDS / 2)]!), slowest: round1(times.at(-1)!) };
  }
  const sentenceMs = { first: round1(await reader.searchTime(SENTENCE)), again: round1(await reader.searchTime(SENTENCE)) };
  await reader.leave();
  const scripts = globSync('dist/_astro/*.js').filter((file) => /looks mistyped|did you mean|WSA_\?/.test(readFileSync(file, 'utf8')));
  const [data, code] = [sentSize('dist/lookup.json'), sum(scripts.map(sentSize))];
  return { lookup: { data, code, total: data + code }, hostileMs: hostileTimes(), keystrokesMs, sentenceMs };
}
