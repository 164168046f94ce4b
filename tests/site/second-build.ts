import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// Intended differences: site and source URLs, and a renamed cause.
export const PUBLIC_SITE = 'https://errors.example';
export const REPOSITORY_URL = 'https://forge.example/team/winsock?tab=a&b';
export const BASE_PATH = '/docs/winsock';
export const RENAMED_CAUSE = 'udp-port-unreachable';
export const FORMER_NAME = 'closed-udp-port';

/** Must make no difference, nor must `elsewhere.mjs`. Turkish has special case rules for `i`. */
const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

const COPIED = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Caches of Astro and Vite, which concurrent builds must not share. */
const CACHES = ['.astro', '.vite'];

/**
 * The output folder of a second build in another environment.
 * `npm test` shares one through `SECOND_BUILD`; a test file on its own makes a new one.
 */
export function secondBuild(): string {
  const folder = process.env.SECOND_BUILD ?? temporaryFolder();
  const dist = join(folder, 'dist');
  if (existsSync(dist)) return dist;
  copyProject(folder);
  change(join(folder, 'content', 'causes', `${RENAMED_CAUSE}.mdx`), /^sources:$/m, `formerly: [${FORMER_NAME}]\nsources:`);
  const elsewhere = `--import=${pathToFileURL(resolve('tests/site/elsewhere.mjs')).href}`;
  const NODE_OPTIONS = [process.env.NODE_OPTIONS, elsewhere].filter(Boolean).join(' ');
  const { status, output } = build(folder, { ...ELSEWHERE, BASE_PATH, SITE_URL: PUBLIC_SITE, REPOSITORY_URL, NODE_OPTIONS });
  if (status !== 0) throw new Error(`The second build failed:\n${output}`);
  return dist;
}

/** A folder removed when the process exits. */
export function temporaryFolder(): string {
  // The real path, since Vite treats two spellings as two folders.
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'winsock-copy-')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Copies what a build needs and links the packages. */
export function copyProject(folder: string) {
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const { name } of readdirSync('node_modules', { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    // On Windows, junctions need no privileges.
    if (!CACHES.includes(name)) symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
}

/** Replaces a pattern that must be there. */
export function change(file: string, from: RegExp, to: string) {
  const text = readFileSync(file, 'utf8');
  if (!from.test(text)) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
}

/** Builds the site in a folder. */
export function build(folder: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return { status, output: stdout + stderr };
}
