import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { KINDS } from './pages.ts';

const brotli = (data: string | Buffer) => brotliCompressSync(data).length;
const file = (path: string) => readFileSync(join('dist', path));

/** Modules and their static imports. */
function withImports(paths: Iterable<string>): Set<string> {
  const modules = new Set<string>();
  const add = (path: string) => {
    if (modules.has(path)) return;
    modules.add(path);
    for (const [, from] of file(path)
      .toString()
      .matchAll(/(?:import|export)[^'"`()]*?["']\.\/([\w.-]+\.js)["']/g))
      add(`/_astro/${from}`);
  };
  for (const path of paths) add(path);
  return modules;
}

/** The modules a page loads. */
const modulesOf = (html: string) => withImports([...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, path]) => path!));

describe('an error page, including CSS', () => {
  const sizes = globSync('dist/*/index.html')
    .filter((path) => /[\\/]\d+[\\/]/.test(path))
    .map((path) => ({ path, size: brotli(readFileSync(path)) }))
    .sort((a, b) => a.size - b.size);

  test('fits the first round trip (14,600 bytes) at the median', () => {
    assert.ok(sizes.length > 100);
    const { path, size } = sizes[Math.floor(sizes.length / 2)]!;
    assert.ok(size <= 14_600, `${path}: ${size}`);
  });

  test('has at most 20,000 bytes', () => {
    assert.deepEqual(
      sizes.filter(({ size }) => size > 20_000),
      [],
    );
  });
});

describe('on load', () => {
  // Those answer a query on load; search-cost.spec.ts limits what the search page fetches for it.
  for (const [kind, path] of Object.entries(KINDS).filter(([kind]) => !kind.startsWith('search') && kind !== 'missing')) {
    test(`${kind}: at most 5 kB of script`, () => {
      const html = file(`${path}index.html`).toString();
      const modules = [...modulesOf(html)];
      const size = modules.reduce((sum, module) => sum + brotli(file(module)), 0);
      assert.ok(modules.length > 0 && size <= 5000, `${size} bytes: ${modules.join(', ')}`);
    });
  }

  test('no page preloads anything', () => {
    for (const page of globSync('dist/**/*.html')) assert.doesNotMatch(readFileSync(page, 'utf8'), /rel="(?:module)?preload"/, page);
  });
});

test('focusing the search box fetches at most 40 kB of code and lookup data', () => {
  const atOnce = modulesOf(file('about/index.html').toString());
  const loaded = [...atOnce].flatMap((path) =>
    [
      ...file(path)
        .toString()
        .matchAll(/import\(["'`]\.\/([\w.-]+\.js)["'`]\)/g),
    ].map(([, name]) => `/_astro/${name}`),
  );
  const code = [...withImports(loaded).difference(atOnce)];
  assert.ok(
    code.some((path) => /did you mean/.test(file(path).toString())),
    `no lookup in ${code.join(', ')}`,
  );
  const size = [...code, 'lookup.json'].reduce((sum, path) => sum + brotli(file(path)), 0);
  assert.ok(size <= 40_000, `${size} bytes`);
});

test('the model of causes has at most 150 kB', () => {
  const size = brotli(file('diagnosis.json'));
  assert.ok(size > 1000 && size <= 150_000, `${size} bytes`);
});
