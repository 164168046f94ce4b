import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

/** The rooms of `src`, from the ground floor up: a file imports from its own room and from those below it, and not even a type from above. */
const ROOMS = ['schemas', 'routes.ts', 'prose', 'catalog', 'search', 'outputs', 'components', 'layouts', 'pages'];
/** What every room may import: the site's name and its colours. */
const GROUND = ['site.ts', 'highlighting.ts', 'styles'];
/** Stand beside the rooms: the bridge from Astro's content, its declaration, and what the end of a build adds. */
const BESIDE: { [file: string]: string[] } = {
  'content.config.ts': ['schemas'],
  'content.ts': ['catalog', 'schemas'],
  integrations: ['catalog', 'outputs', 'search'],
};
/** Only these ask for content; all other files take props. */
const ASKS_CONTENT = /^src\/(?:pages\/|components\/mdx\/)/;

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?(?:[\w*{][^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/g;

const sources = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));

const importsOf = (file: string) => [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, from, lazy]) => (from ?? lazy)!);

/** The files of `src` that a file imports, seen from `src`. */
const ownImportsOf = (file: string) =>
  importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative('src', join(dirname(file), target)).replaceAll('\\', '/'));

const roomOf = (file: string) => file.split('/', 1)[0]!;

for (const [floor, room] of ROOMS.entries()) {
  const below = [...ROOMS.slice(0, floor + 1), ...GROUND];
  test(`src/${room} imports nothing from above`, () => {
    const files = sources.filter((file) => roomOf(file.slice('src/'.length)) === room);
    assert.ok(files.length > 0, 'no such files');
    for (const file of files) {
      for (const target of ownImportsOf(file)) {
        if (target === 'content.ts') assert.match(file, ASKS_CONTENT, `${file} imports the content; hand it what it needs`);
        else assert.ok(below.includes(roomOf(target)), `${file} imports ${target}, which stands above it`);
      }
    }
  });
}

for (const [beside, rooms] of Object.entries(BESIDE)) {
  test(`src/${beside} imports ${rooms.join(' and ')} and nothing else`, () => {
    for (const file of sources.filter((one) => roomOf(one.slice('src/'.length)) === beside)) {
      for (const target of ownImportsOf(file)) assert.ok(rooms.includes(roomOf(target)), `${file} imports ${target}`);
    }
  });
}

test('every file of src stands in a room', () => {
  const known = [...ROOMS, ...GROUND, ...Object.keys(BESIDE)];
  for (const file of sources) assert.ok(known.includes(roomOf(file.slice('src/'.length))), file);
});

test('no files of src import each other in a circle', () => {
  const done = new Set<string>();
  const visit = (file: string, path: string[]) => {
    assert.ok(!path.includes(file), `${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
    if (done.has(file)) return;
    for (const target of ownImportsOf(`src/${file}`)) if (/\.(?:ts|astro)$/.test(target)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of sources) visit(file.slice('src/'.length), []);
});

for (const [room, other] of [
  ['scripts', 'tests'],
  ['tests', 'scripts'],
] as const) {
  test(`${room} imports nothing of ${other}`, () => {
    const files = globSync(`${room}/**/*.{ts,mjs}`).map((file) => file.replaceAll('\\', '/'));
    assert.ok(files.length > 0, 'no such files');
    for (const file of files) {
      for (const target of ownImportsOf(file)) assert.notEqual(roomOf(target.replace('../', '')), other, `${file} imports ${target}`);
    }
  });
}

test('what is below the components imports nothing of Astro but its schemas', () => {
  for (const file of sources.filter((one) => /^src\/(?:schemas|prose|catalog|search|outputs)\//.test(one))) {
    for (const target of importsOf(file)) assert.doesNotMatch(target, /^astro(?!\/zod$)/, `${file} imports ${target}`);
  }
});

test('only authors’ own components ask for content: pages take them by their index, other components not at all', () => {
  for (const file of sources.filter((one) => !one.startsWith('src/components/mdx/'))) {
    const taken = ownImportsOf(file).filter((target) => target.startsWith('components/mdx/'));
    if (file.startsWith('src/pages/')) assert.deepEqual(new Set(taken).difference(new Set(['components/mdx/index.ts'])), new Set(), file);
    else assert.deepEqual(taken, [], `${file}: hand it its text and its links instead`);
  }
});

test('all code is highlighted in one place', () => {
  const highlighting = sources.filter((file) => importsOf(file).includes('astro:components'));
  assert.deepEqual(highlighting, ['src/components/prose/CodeBlock.astro']);
});

test('only content.ts asks astro:content for entries', () => {
  for (const file of globSync('src/**/*.{ts,astro}')) {
    const asks = /\bget(Collection|Entry|Entries)\b/.test(readFileSync(file, 'utf8'));
    assert.equal(asks, file === join('src', 'content.ts'), file);
  }
});

test('only routes.ts spells an address of the site', () => {
  const spelled = /(?:href|src|action)=(?:"\/(?!\/)|\{`\/)|['"`]\/(?:causes|functions|runtimes|guides|search|about|\d{5})\//;
  for (const file of globSync('src/**/*.{ts,astro}').filter((one) => !one.endsWith('routes.ts'))) {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '');
    assert.doesNotMatch(code, spelled, file);
  }
});
