import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { serveDist } from '../serve-dist.ts';
import { generatedProject } from './generated-project.ts';
import { measureSizes, type SizesByKind } from './measure-pages.ts';
import { readerAt } from './reader.ts';
import { folderSize, round1, sentSize, sum } from './sizes.ts';

/** A site of generated errors, built and read; sizes in bytes, as they are sent unless said otherwise. */
export interface ScaleResult {
  pages: number;
  files: number;
  buildSeconds: number;
  /** Resident memory of the build process at its highest; Pagefind's own process is not in it. */
  buildMemory: number;
  /** On disk. */
  dist: number;
  index: number;
  sizes: SizesByKind;
  /** What the box fetches of the lookup's data: when it is touched, then for an error's number, then for a message. */
  lookup: { first: number; identifier: number; message: number };
  keystrokeMs: number;
  firstSearch: { bytes: number; ms: number };
  secondSearch: { bytes: number; ms: number };
}

const LONGEST_BUILD_MINUTES = 25;
/** Packing every page of a large site would take longer than building it. */
const MOST_PACKED = 41;
const FIRST = 'port is in use but netstat shows nothing';
const SECOND = 'game server kicks players when one leaves';

/**
 * Builds this project with generated content in a temporary folder and measures the result.
 *
 * @throws when the build fails, with the last lines that it printed
 */
export async function measureScale(errors: number, browser: Browser): Promise<ScaleResult> {
  const { folder, remove } = generatedProject(errors);
  try {
    const built = build(folder);
    const dist = join(folder, 'dist');
    const { files, bytes } = folderSize(dist);
    const sizes = measureSizes(dist, MOST_PACKED);
    return {
      pages: sum(Object.values(sizes).map(({ count }) => count)),
      files,
      ...built,
      dist: bytes,
      index: folderSize(join(dist, 'pagefind')).bytes,
      sizes,
      ...(await read(folder, sizes.error!.largestAt, browser)),
    };
  } finally {
    remove();
  }
}

function build(cwd: string): Pick<ScaleResult, 'buildSeconds' | 'buildMemory'> {
  const peak = join(cwd, 'peak-memory');
  const hook = pathToFileURL(join(import.meta.dirname, 'report-peak-memory.mjs')).href;
  const start = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--import', hook, 'node_modules/astro/bin/astro.mjs', 'build'], {
    cwd,
    env: { ...process.env, BENCH_PEAK_MEMORY: peak },
    encoding: 'utf8',
    maxBuffer: 1_000_000_000,
    timeout: LONGEST_BUILD_MINUTES * 60_000,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 || !existsSync(peak)) {
    const last = `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n');
    throw new Error(`The build ended with ${signal ?? `status ${status}`} after ${seconds.toFixed(0)} s:\n${last}`);
  }
  return { buildSeconds: round1(seconds), buildMemory: Number(readFileSync(peak, 'utf8')) };
}

/** What a reader of the site fetches and waits for, starting at the page of an error. */
async function read(folder: string, path: string, browser: Browser): Promise<Pick<ScaleResult, 'lookup' | 'keystrokeMs' | 'firstSearch' | 'secondSearch'>> {
  const { site, stop } = await serveDist(folder);
  try {
    const reader = await readerAt(`${site}${path}`, browser);
    const sizeOf = (fetched: string[]) => sum(fetched.map((one) => sentSize(join(folder, 'dist', one))));
    const sent = () => sizeOf(reader.fetched());
    const sentOfLookup = () => sizeOf(reader.fetched().filter((one) => /^\/lookup\b/.test(one)));
    const code = path.replaceAll('/', '');
    await reader.touch();
    const first = sentOfLookup();
    const keystrokeMs = round1(await reader.answerTime(code));
    const identifier = sentOfLookup();
    await reader.answerTime(messageOf(join(folder, 'dist', `${code}.json`)));
    const message = sentOfLookup();
    reader.fetched();
    const firstMs = round1(await reader.searchTime(FIRST));
    const firstSearch = { bytes: sent(), ms: firstMs };
    const secondMs = round1(await reader.searchTime(SECOND));
    const secondSearch = { bytes: sent(), ms: secondMs };
    await reader.leave();
    return { lookup: { first, identifier, message }, keystrokeMs, firstSearch, secondSearch };
  } finally {
    stop();
  }
}

/**
 * What the system says of an error.
 *
 * @param file the error by itself, `dist/10054.json`
 */
function messageOf(file: string): string {
  const { message } = JSON.parse(readFileSync(file, 'utf8')) as { message: string | null };
  if (message === null) throw new Error(`${file} has no message to look up.`);
  return message;
}
