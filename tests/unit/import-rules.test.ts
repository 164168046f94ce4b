import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

/** The layers of `src`, bottom up: a file imports from its own layer and those below, never from above, not even types. */
const LAYERS = ['schemas', 'routes.ts', 'prose', 'catalog', 'search', 'outputs', 'components', 'layouts', 'pages'];
/** Importable everywhere: the site's name, colours and highlighting. */
const SHARED = ['site.ts', 'highlighting.ts', 'styles'];
/** Outside the layers: Astro's content configuration, the bridge from it, and integrations. */
const OTHERS: { [file: string]: string[] } = {
  'content.config.ts': ['schemas'],
  'content.ts': ['catalog', 'schemas'],
  integrations: ['catalog', 'outputs', 'search'],
};
/** Only these access content; all other files take props. */
const ASKS_CONTENT = /^src\/(?:pages\/|components\/mdx\/)/;

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?(?:[\w*{][^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/g;

const sources = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));

const importsOf = (file: string) => [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, from, lazy]) => (from ?? lazy)!);

/** Imported files, relative to `src`. */
const ownImportsOf = (file: string) =>
  importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative('src', join(dirname(file), target)).replaceAll('\\', '/'));

const firstOf = (path: string) => path.split('/', 1)[0]!;
const roomOf = (file: string) => firstOf(file.slice('src/'.length));

const ROOMS: { [room: string]: string[] } = {
  ...Object.fromEntries(LAYERS.map((layer, level) => [layer, [...LAYERS.slice(0, level + 1), ...SHARED]])),
  ...Object.fromEntries(SHARED.map((one) => [one, SHARED])),
  ...OTHERS,
};

for (const [room, allowed] of Object.entries(ROOMS)) {
  test(`src/${room} imports nothing from above`, () => {
    const files = sources.filter((file) => roomOf(file) === room);
    assert.ok(files.length > 0, 'no such files');
    for (const file of files) {
      for (const target of ownImportsOf(file)) {
        if (target === 'content.ts') assert.match(file, ASKS_CONTENT, `${file} imports the content; pass props instead`);
        else assert.ok(allowed.includes(firstOf(target)), `${file} imports ${target}, which is above it`);
      }
    }
  });
}

test('every file of src is in a room', () => {
  for (const file of sources) assert.ok(roomOf(file) in ROOMS, file);
});

test('there are no import cycles in src', () => {
  const done = new Set<string>();
  const visit = (file: string, path: string[]) => {
    assert.ok(!path.includes(file), `${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
    if (done.has(file)) return;
    for (const target of ownImportsOf(`src/${file}`)) if (/\.(?:ts|astro)$/.test(target)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of sources) visit(file.slice('src/'.length), []);
});

test('scripts and tests do not import each other', () => {
  const files = globSync('{scripts,tests}/**/*.{ts,mjs}').map((file) => file.replaceAll('\\', '/'));
  assert.ok(files.length > 0, 'no such files');
  for (const file of files) {
    const other = firstOf(file) === 'scripts' ? 'tests' : 'scripts';
    for (const target of ownImportsOf(file)) assert.notEqual(firstOf(target.replace('../', '')), other, `${file} imports ${target}`);
  }
});

test('layers below components import nothing from Astro but zod', () => {
  for (const file of sources.filter((one) => /^src\/(?:schemas|prose|catalog|search|outputs)\//.test(one))) {
    for (const target of importsOf(file)) assert.doesNotMatch(target, /^astro(?!\/zod$)/, `${file} imports ${target}`);
  }
});

test('pages import the MDX components by their index, other files not at all', () => {
  for (const file of sources.filter((one) => !one.startsWith('src/components/mdx/'))) {
    const taken = ownImportsOf(file).filter((target) => target.startsWith('components/mdx/'));
    if (file.startsWith('src/pages/')) assert.deepEqual(new Set(taken).difference(new Set(['components/mdx/index.ts'])), new Set(), file);
    else assert.deepEqual(taken, [], `${file}: pass text and links as props instead`);
  }
});

test('only CodeBlock highlights code', () => {
  const highlighting = sources.filter((file) => importsOf(file).includes('astro:components'));
  assert.deepEqual(highlighting, ['src/components/prose/CodeBlock.astro']);
});

test('only content.ts reads astro:content', () => {
  const readers = sources.filter((file) => /\bget(Collection|Entry|Entries)\b/.test(readFileSync(file, 'utf8')));
  assert.deepEqual(readers, ['src/content.ts']);
});

test('only routes.ts spells an address of the site', () => {
  const spelled = /(?:href|src|action)=(?:"\/(?!\/)|\{`\/)|['"`]\/(?:causes|functions|runtimes|guides|search|about|\d{5})\//;
  for (const file of sources.filter((one) => one !== 'src/routes.ts')) {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '');
    assert.doesNotMatch(code, spelled, file);
  }
});
