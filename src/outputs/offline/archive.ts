import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ScriptTarget, transpileModule } from 'typescript';

/** What a reader needs without a network: every page, what it runs, and what it searches. */
const FILES = ['**/*.html', '_astro/*', 'pagefind/**/*.*', '*.{svg,webmanifest}', 'icon-*.png', '{lookup,triage}.json', 'opensearch.xml'];
const STYLE = /<style[^>]*>[\s\S]*?<\/style>/g;
const SERVICE_WORKER = new URL('./service-worker.ts', import.meta.url);
const NO_COPY_WORKER = new URL('./no-copy-worker.ts', import.meta.url);

/** Nobody wants a larger file fetched unasked. */
const MOST_BYTES = 10_000_000;

/**
 * The table of contents of an archive; the files follow it, one after the other.
 * Every page carries its style inside, so each style stands here once, and a page has `<!--style N-->` in its place.
 */
interface Contents {
  styles: string[];
  /** Paths below that of the site, `index.html` left out, with the length in bytes. */
  files: [path: string, bytes: number][];
}

/**
 * Writes `offline/HASH.bin`, the whole site in one gzip file, and `sw.js`, which keeps it on the reader's device.
 * One file of one version: there is nothing of two deployments to mix.
 * Of a site that is too large for that there is no archive, and `sw.js` takes away what readers have of an earlier one.
 *
 * @param dist the folder of the built site
 * @param most the largest archive in bytes
 * @returns the size of the archive in bytes, and whether it was written
 */
export function writeArchive(dist: string, most = MOST_BYTES): { bytes: number; written: boolean } {
  const styles = new Map<string, number>();
  const numberOf = (style: string) => styles.get(style) ?? styles.set(style, styles.size).size - 1;
  const paths = globSync(FILES, { cwd: dist })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const bodies = paths.map((path) => {
    const data = readFileSync(join(dist, path));
    return path.endsWith('.html') ? Buffer.from(data.toString().replace(STYLE, (style) => `<!--style ${numberOf(style)}-->`)) : data;
  });
  const files = paths.map((path, place): Contents['files'][number] => [path.replace(/(^|\/)index\.html$/, '$1'), bodies[place]!.length]);
  const contents = Buffer.from(JSON.stringify({ styles: [...styles.keys()], files } satisfies Contents));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(contents.length);
  const archive = gzipSync(Buffer.concat([length, contents, ...bodies]), { level: 9 });
  const version = createHash('sha256').update(archive).digest('hex');

  rmSync(join(dist, 'offline'), { recursive: true, force: true });
  const written = archive.length <= most;
  if (written) {
    mkdirSync(join(dist, 'offline'));
    writeFileSync(join(dist, 'offline', `${version.slice(0, 16)}.bin`), archive);
  }
  const compilerOptions = { target: ScriptTarget.ES2022, removeComments: true };
  const { outputText } = transpileModule(readFileSync(written ? SERVICE_WORKER : NO_COPY_WORKER, 'utf8'), { compilerOptions });
  writeFileSync(join(dist, 'sw.js'), outputText.replace("'VERSION'", `'${version}'`));
  return { bytes: archive.length, written };
}
