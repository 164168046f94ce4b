import { readFileSync } from 'node:fs';
import type { LookupData } from '../../src/search/identify/data.ts';
import { lookup } from '../../src/search/identify/lookup.ts';
import { round1 } from './sizes.ts';

/** Texts of 100,000 characters that are made to be slow, each looked up in this process, in milliseconds. */
export function hostileTimes(): { [kind: string]: number } {
  const data = JSON.parse(readFileSync('dist/lookup.json', 'utf8')) as LookupData;
  const words = data.errors.flatMap(({ message, texts }) => [message ?? '', ...texts].join(' ').split(' '));
  const kinds: { [kind: string]: string } = {
    'words of messages': words.map((_, place) => words[(place * 7919) % words.length]).join(' '),
    'common words': 'a connection was to the socket on an operation that is not ',
    'whole messages': data.errors.map(({ message }) => message).join('\n'),
    numbers: '10054 0x2746 0000273d ',
    names: 'WSAECONNRESET WSAECONRESXT EABCDEFG ',
    Chinese: '远程主机强迫关闭了一个现有的连接',
    'quotes, then different numbers': `${'"'.repeat(50_000)}${Array.from({ length: 9000 }, (_, place) => 20_000 + place).join(' ')}`,
    'signs between letters': `a${'.'.repeat(99_998)}b`,
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
