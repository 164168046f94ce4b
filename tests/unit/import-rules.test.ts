import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

/** The flow is content → schemas → catalog → pages: what each room may import, seen from `src/`. */
const rooms: { files: string; may: RegExp; mayTypes?: RegExp; why: string }[] = [
  { files: 'lib/**/*.ts', may: /^lib\//, mayTypes: /^schemas\//, why: 'lib is pure: it imports nothing but lib (and the types that schemas give)' },
  { files: 'schemas/*.ts', may: /^(schemas|lib)\//, why: 'schemas stand on lib' },
  { files: 'content.config.ts', may: /^schemas\//, why: 'the collections are declared from schemas' },
  { files: 'catalog.ts', may: /^lib\//, why: 'the catalog joins content by lib' },
  { files: 'components/!(mdx)/**/*', may: /^(?!catalog\.ts|pages\/|layouts\/)/, why: 'components take props; only components/mdx may ask the catalog' },
  { files: 'components/mdx/*', may: /^(?!pages\/|layouts\/)/, why: 'a component knows no page' },
  { files: 'layouts/*', may: /^(?!catalog\.ts|pages\/)/, why: 'a layout takes props' },
];

const IMPORT = /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[\w*{][^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/g;

function importsOf(file: string) {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map(([, , type, target = '']) => ({ target, type: type !== undefined }));
}

for (const { files, may, mayTypes, why } of rooms) {
  test(`src/${files}: ${why}`, () => {
    const found = globSync(files, { cwd: 'src', withFileTypes: true }).filter((entry) => entry.isFile());
    assert.ok(found.length > 0, 'no such files');
    for (const entry of found) {
      const file = join(entry.parentPath, entry.name);
      for (const { target, type } of importsOf(file)) {
        if (!target.startsWith('.')) continue;
        const to = relative('src', join(dirname(file), target)).replaceAll('\\', '/');
        assert.ok(may.test(to) || (type && mayTypes?.test(to)), `${file} imports ${target}: ${why}`);
      }
    }
  });
}

test('lib imports nothing of Astro', () => {
  for (const file of globSync('src/lib/**/*.ts')) {
    for (const { target } of importsOf(file)) assert.doesNotMatch(target, /^astro/, `${file} imports ${target}`);
  }
});

test('only catalog.ts asks astro:content for entries', () => {
  for (const file of globSync('src/**/*.{ts,astro}')) {
    const asks = /\bget(Collection|Entry|Entries)\b/.test(readFileSync(file, 'utf8'));
    assert.equal(asks, file === join('src', 'catalog.ts'), file);
  }
});

test('content imports nothing', () => {
  for (const file of globSync('content/**/*.mdx')) {
    const outsideCode = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
    assert.doesNotMatch(outsideCode, /^(import|export)\s/m, file);
  }
});

test('only routes.ts spells an address of the site', () => {
  const spelled = /(?:href|src|action)=(?:"\/(?!\/)|\{`\/)|['"`]\/(?:causes|functions|runtimes|guides|search|about|\d{5})\//;
  for (const file of globSync('src/**/*.{ts,astro}').filter((one) => !one.endsWith('routes.ts'))) {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '');
    assert.doesNotMatch(code, spelled, file);
  }
});
