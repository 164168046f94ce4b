import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { type PageFile, pagesByKind, REDIRECT } from './page-kinds.ts';
import { readerAt } from './reader.ts';
import { sentSize, sum } from './sizes.ts';

/** Bytes of HTML with brotli. */
export interface PageSizes {
  count: number;
  median: number;
  largest: number;
  largestAt: string;
}

/** What a page of the kind fetches before its reader touches something. */
export interface PageLoad {
  requests: number;
  /** Bytes of JavaScript with brotli. */
  script: number;
}

export type SizesByKind = { [kind: string]: PageSizes };
/** Redirects have no load: what follows is that of the page to which they lead. */
export type PagesByKind = { [kind: string]: PageSizes & Partial<PageLoad> };

/**
 * The pages of a built site by kind, those first of which there are most.
 */
export function measureSizes(dist: string): SizesByKind {
  const kinds = [...pagesByKind(dist)].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return Object.fromEntries(kinds.map(([kind, pages]) => [kind, sizesOf(pages)]));
}

/** The same, and what a browser fetches for the largest of each kind. */
export async function measurePages(site: string, browser: Browser): Promise<PagesByKind> {
  const pages: PagesByKind = {};
  for (const [kind, sizes] of Object.entries(measureSizes('dist'))) {
    pages[kind] = kind === REDIRECT ? sizes : { ...sizes, ...(await loadOf(`${site}${sizes.largestAt}`, browser)) };
  }
  return pages;
}

function sizesOf(pages: PageFile[]): PageSizes {
  const packed = pages.map(({ path, file }) => ({ path, size: sentSize(file) })).sort((a, b) => a.size - b.size);
  const largest = packed.at(-1)!;
  return { count: pages.length, median: packed[Math.floor(packed.length / 2)]!.size, largest: largest.size, largestAt: largest.path };
}

async function loadOf(address: string, browser: Browser): Promise<PageLoad> {
  const reader = await readerAt(address, browser);
  const fetched = reader.fetched();
  await reader.leave();
  return { requests: fetched.length, script: sum(fetched.filter((path) => path.endsWith('.js')).map((path) => sentSize(join('dist', path)))) };
}
