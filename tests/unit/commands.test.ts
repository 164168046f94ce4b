import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { [name: string]: string } };
const workflow = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as {
  jobs: {
    build: { steps: { run?: string; env?: { [name: string]: string } }[] };
    deploy: { if: string };
  };
};
const texts = [...globSync('*.md'), ...globSync('docs/**/*.md'), 'netlify.toml', ...globSync('.github/workflows/*.yml')];

describe('what the documents tell people to do exists', () => {
  for (const file of texts) {
    const text = readFileSync(file, 'utf8');
    test(`${file}: its commands`, () => {
      const unknown = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name!).filter((name) => !scripts[name]);
      assert.deepEqual(unknown, []);
    });
    test(`${file}: its links to files`, () => {
      const links = [...text.matchAll(/\]\((?!https?:|#|\/)([^)#]+)/g)].map(([, path]) => join(dirname(file), path!));
      // What is in angle brackets or code is an example.
      assert.deepEqual(
        links.filter((path) => !existsSync(path) && !text.includes(`\`[text](${path}`)),
        [],
      );
    });
  }

  test('the workflow builds what it tested, and only the main branch is deployed', () => {
    const runs = workflow.jobs.build.steps.flatMap(({ run }) => (run ? [run] : []));
    assert.ok(runs.indexOf('npm test') >= 0 && runs.indexOf('npm test') < runs.indexOf('npm run build'));
    assert.match(workflow.jobs.deploy.if, /refs\/heads\/main/);
  });

  test('the workflow skips no browser that it fetches', () => {
    const [, fetched = ''] = workflow.jobs.build.steps.flatMap(({ run }) => /playwright install --with-deps (.*)/.exec(run ?? '') ?? []);
    const needed = workflow.jobs.build.steps.find(({ run }) => run === 'npm test')?.env?.NEEDED_ENGINES;
    assert.deepEqual(needed?.toLowerCase().split(','), fetched.split(' '));
  });
});
