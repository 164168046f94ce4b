import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { catalog } from '../content/catalog.ts';

const MAX_BYTES = 40_000;
const contentOf = (html: string, name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

/** Width and height from the PNG header. */
function sizeOf(png: Buffer) {
  assert.equal(png.subarray(1, 4).toString(), 'PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('link previews', () => {
  for (const page of globSync('dist/**/*.html').sort()) {
    test(`${page} has a title, a description and a picture`, () => {
      const html = readFileSync(page, 'utf8');
      for (const name of ['og:title', 'og:description', 'og:url', 'og:site_name', 'og:type', 'og:image:alt']) assert.ok(contentOf(html, name), name);
      assert.equal(contentOf(html, 'twitter:card'), 'summary_large_image');
      const address = new URL(contentOf(html, 'og:image')!);
      const picture = readFileSync(join('dist', address.pathname));
      assert.deepEqual(sizeOf(picture), [1200, 630]);
    });
  }

  test('each error has its own small picture', () => {
    const pictures = catalog.errors.map(({ code }) => readFileSync(`dist/og/${code}.png`));
    assert.equal(new Set(pictures.map((picture) => createHash('sha256').update(picture).digest('hex'))).size, catalog.errors.length);
    for (const [index, picture] of pictures.entries()) assert.ok(picture.length < MAX_BYTES, `${catalog.errors[index]!.code}: ${picture.length} bytes`);
  });
});
