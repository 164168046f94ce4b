import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { [name: string]: string } };
const texts = [...globSync('*.md'), ...globSync('docs/**/*.md'), 'netlify.toml', ...globSync('.github/workflows/*.yml')];

describe('commands and files in the documentation exist', () => {
  for (const file of texts) {
    const text = readFileSync(file, 'utf8');
    test(`${file}: its commands`, () => {
      const unknown = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name!).filter((name) => !scripts[name]);
      assert.deepEqual(unknown, []);
    });
    test(`${file}: the files it names`, () => {
      // Those of content/ may be about to be written.
      const paths = [...text.matchAll(/`((?:src|scripts|tests|docs|public|\.github)\/[\w.*/-]*)`/g)].map(([, path]) => path!);
      assert.deepEqual(
        paths.filter((path) => globSync(path).length === 0),
        [],
      );
    });
    test(`${file}: its links to files`, () => {
      const links = [...text.matchAll(/\]\((?!https?:|#|\/)([^)#]+)/g)].map(([, path]) => join(dirname(file), path!));
      // Links in code are examples.
      assert.deepEqual(
        links.filter((path) => !existsSync(path) && !text.includes(`\`[text](${path}`)),
        [],
      );
    });
  }
});
