import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { [name: string]: string } };
const { jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as {
  jobs: {
    test: { strategy: { matrix: { os: string[]; node: string[] } }; steps: { run?: string; env?: { [name: string]: string } }[] };
    build: { if: string; needs: string };
    deploy: { needs: string };
  };
};
const texts = [...globSync('*.md'), ...globSync('docs/**/*.md'), 'netlify.toml', ...globSync('.github/workflows/*.yml')];

describe('commands and files in the documentation exist', () => {
  for (const file of texts) {
    const text = readFileSync(file, 'utf8');
    test(`${file}: its commands`, () => {
      const unknown = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name!).filter((name) => !scripts[name]);
      assert.deepEqual(unknown, []);
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

describe('the workflow', () => {
  test('tests on every system, with the oldest supported Node and the newest', () => {
    const { os, node } = jobs.test.strategy.matrix;
    for (const system of ['ubuntu', 'macos', 'windows']) assert.ok(os.includes(`${system}-latest`), system);
    for (const version of ['22.12', '24', 'current']) assert.ok(node.includes(version), version);
    assert.ok(jobs.test.steps.some(({ run }) => run === 'npm test'));
  });

  test('deploys only main, and only after the tests pass', () => {
    assert.deepEqual([jobs.build.needs, jobs.deploy.needs], ['test', 'build']);
    assert.match(jobs.build.if, /refs\/heads\/main/);
  });

  test('requires every browser it installs', () => {
    const [, fetched = ''] = jobs.test.steps.flatMap(({ run }) => /playwright install --with-deps (.*)/.exec(run ?? '') ?? []);
    const needed = jobs.test.steps.find(({ run }) => run === 'npm test')?.env?.NEEDED_ENGINES ?? '';
    assert.ok(fetched !== '' && needed.includes(`'${fetched.replaceAll(' ', ',')}'`), needed);
  });
});
