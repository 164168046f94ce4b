import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// What is different on purpose: the address of the site and of its source, and a cause that once had another name.
export const PUBLIC_SITE = 'https://errors.example';
export const REPOSITORY_URL = 'https://forge.example/team/winsock?tab=a&b';
export const BASE_PATH = '/docs/winsock';
export const RENAMED_CAUSE = 'udp-port-unreachable';
export const FORMER_NAME = 'closed-udp-port';

/** What must make no difference: see `elsewhere.mjs`. Turkish orders `i` and changes its case as no other language does. */
const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

const COPIED = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** What Astro and Vite keep beside the packages: builds that run at the same time must not share it. */
const CACHES = ['.astro', '.vite'];

/**
 * The folder of a second build of the site, made elsewhere.
 * `npm test` names a folder in `SECOND_BUILD`, so that it is built once; a test file that runs alone makes its own.
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

/** A folder that is there as long as the process. */
export function temporaryFolder(): string {
  // As the disk spells it: Vite takes two spellings of a folder for two.
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'winsock-copy-')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Copies what a build needs. The packages are linked. */
export function copyProject(folder: string) {
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const { name } of readdirSync('node_modules', { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    // A junction is the link that Windows lets everyone make.
    if (!CACHES.includes(name)) symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
}

/** Changes a file at a place that must be there. */
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
