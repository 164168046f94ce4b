// The entry point of every command in package.json.
// Plain JavaScript without dependencies: it runs on Node 20 before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './set-up/find-chromium.mjs';
import { findNode } from './set-up/find-node.mjs';
import { install } from './set-up/install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

let node;
let environment;

/** The script behind a package's command, to run it without shell or shim. */
function binary(name, command = name) {
  const file = join(root, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8'));
  return join(dirname(file), typeof bin === 'string' ? bin : bin[command]);
}

function run(args, env = {}) {
  const { status } = spawnSync(node, args, { stdio: 'inherit', env: { ...environment, ...env } });
  if (status !== 0) process.exit(status || 1);
}

/** Runs one step of a command and prints its name and duration. */
async function step(title, args, env) {
  console.log(`── ${title}`);
  const start = Date.now();
  const child = spawn(node, args, { stdio: 'inherit', env: { ...environment, ...env } });
  // A step that fails beside this one ends both.
  const stop = () => child.kill();
  process.once('exit', stop);
  const [status] = await once(child, 'exit');
  process.off('exit', stop);
  if (status !== 0) throw new Error(`${title}: failed.`);
  console.log(`── ${title}: ${((Date.now() - start) / 1000).toFixed(0)} s\n`);
}

function serve(args) {
  const server = spawn(node, args, { stdio: 'inherit', env: environment });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 0));
}

const rest = process.argv.slice(3);
const astro = (...args) => [binary('astro'), ...args];

async function build() {
  // Astro's content cache isn't invalidated by schema changes.
  rmSync(join('node_modules', '.astro'), { recursive: true, force: true });
  await step('Build', astro('build'), { ASTRO_LOG_LEVEL: 'warn' });
}

async function check() {
  await step('Types', astro('check'));
  await step('Lint', [binary('@biomejs/biome', 'biome'), 'ci', '--error-on-warnings', '.']);
  await step('Prose files, which `npm run format` formats', prettier('--check'));
}

const prettier = (mode) => [binary('prettier'), mode, '--log-level=warn', 'content/**/*.{mdx,yaml}'];

async function format() {
  await step('Code', [binary('@biomejs/biome', 'biome'), 'check', '--write', '.']);
  await step('Prose files', prettier('--write'));
}

/** Runs test files two at a time; Node's default leaves a core idle. */
const tests = (...files) => ['--test', '--test-concurrency=2', '--test-reporter=./scripts/report-files.mjs', ...files];

async function test() {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'winsock-second-')));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const SECOND_BUILD = { SECOND_BUILD: folder };
  const second = "import { secondBuild } from './tests/site/second-build.ts'; secondBuild();";
  // Each build uses one core, and a browser may have to be fetched meanwhile.
  const [, , browser] = await Promise.all([
    build(),
    step('Build below a path, in another folder, time zone and language', ['--input-type=module', '--eval', second], SECOND_BUILD),
    chromium(),
  ]);
  // In one process, since each would read all content again: one core, like the checks.
  await Promise.all([check(), step('Code and content', tests('--experimental-test-isolation=none', 'tests/unit/*.test.ts', 'tests/content/*.test.ts'))]);
  await step('Scripts and built files', tests('scripts/**/*.test.{mjs,ts}', 'tests/site/*.test.ts'), SECOND_BUILD);
  await step('Browsers', [binary('@playwright/test', 'playwright'), 'test'], browser);
}

/** The environment variables for the Chromium that was found. */
async function chromium() {
  const playwright = (...args) => spawnSync(node, [binary('@playwright/test', 'playwright'), ...args], { encoding: 'utf8', env: environment });
  const { name, env } = await findChromium({ playwright, env: environment });
  console.log(`Browser: ${name}`);
  return env;
}

const commands = {
  async start() {
    await build();
    serve(astro('preview', '--ignore-lock', ...rest));
  },
  async dev() {
    if (!existsSync('dist/pagefind')) await build(); // for the search index
    serve(astro('dev', '--ignore-lock', ...rest));
  },
  build,
  check,
  format,
  test,
  bench: async () => run(['scripts/bench.ts', ...rest], await chromium()),
  lighthouse: async () => run(['scripts/lighthouse.ts'], await chromium()),
  relevance: async () => run(['scripts/relevance.ts', ...rest], await chromium()),
  async permalinks() {
    await build();
    run(['scripts/permalinks.ts']);
  },
  /** Selected browser tests: `node scripts/run.mjs playwright tests/site/search.spec.ts`. */
  playwright: async () => run([binary('@playwright/test', 'playwright'), 'test', ...rest], await chromium()),
  /** Any script with the right Node: `node scripts/run.mjs node scripts/compress.ts`. */
  node: () => run(rest),
};

try {
  const command = commands[process.argv[2]];
  if (!command) throw new Error(`Usage: node scripts/run.mjs ${Object.keys(commands).join(' | ')}`);
  install();
  const found = findNode();
  node = found.file;
  environment = {
    ...process.env,
    PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    NODE_OPTIONS: [process.env.NODE_OPTIONS, ...found.options].filter(Boolean).join(' '),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  await command();
} catch (problem) {
  console.error(`\n${problem.message}`);
  process.exit(1);
}
