import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { readerAt } from './reader.ts';
import { sentSize } from './sent-size.ts';

/** The HTML of each kind of page, and what its largest page fetches on load. */
export async function measurePages(site: string, browser: Browser) {
  const pages = globSync('**/*.html', { cwd: 'dist' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !readFileSync(join('dist', name), 'utf8').includes('http-equiv="refresh"'))
    .map((name) => ({ path: `/${name.replace(/index\.html$/, '')}`, size: sentSize(name) }))
    .sort((a, b) => a.size - b.size);
  const kinds: { [kind: string]: { pages: number; median: number; largest: number; at: string; requests: number; scripts: number } } = {};
  for (const [kind, ofKind] of Map.groupBy(pages, ({ path }) => kindOf(path))) {
    const { path: at, size: largest } = ofKind.at(-1)!;
    const reader = await readerAt(`${site}${at}`, browser);
    const fetched = reader.fetched();
    await reader.leave();
    const scripts = sentSize(...fetched.filter((path) => path.endsWith('.js')));
    kinds[kind] = { pages: ofKind.length, median: ofKind[ofKind.length >> 1]!.size, largest, at, requests: fetched.length, scripts };
  }
  return kinds;
}

/** `/10054/` → "error", `/functions/recv/` → "/functions/…" */
function kindOf(path: string): string {
  if (/^\/\d+\/$/.test(path)) return 'error';
  return path === '/functions/matrix/' ? path : path.replace(/^(\/\w+\/).+/, '$1…');
}
