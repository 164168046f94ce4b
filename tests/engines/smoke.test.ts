import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { serveDist } from '../../scripts/serve-dist.ts';
import { CHECKS, readsWithoutScripts } from './checks.ts';
import { type Engine, findEngines } from './find-engines.ts';
import type { Launch, Tab } from './tab.ts';

/** Engines whose absence is a failure, by name: `Firefox,WebKit`. */
const needed = (process.env.NEEDED_ENGINES ?? '').split(',').filter(Boolean);

const { site, stop } = await serveDist();
after(stop);

/** The first way that leads to a browser, or why there is none. */
async function start({ name, ways, get }: Engine): Promise<{ launch: Launch; tab: Tab } | { missing: string }> {
  const problems: string[] = [];
  for (const launch of ways) {
    try {
      return { launch, tab: await launch({ javaScript: true }) };
    } catch (problem) {
      problems.push(String(problem).split('\n').slice(0, 2).join(' '));
    }
  }
  const why = problems.length > 0 ? `${name} is here but did not start (${problems.join('; ')})` : `there is no ${name} on this machine that can be driven`;
  return { missing: `${why}. To have one: ${get}` };
}

const engines = findEngines();

test('every engine that is needed has a name here', () => {
  assert.deepEqual(
    needed.filter((name) => !engines.some((engine) => engine.name === name)),
    [],
  );
});

for (const engine of engines) {
  test(engine.name, async (t) => {
    const started = await start(engine);
    if ('missing' in started) {
      assert.ok(!needed.includes(engine.name), started.missing);
      return t.skip(`skipped: ${started.missing}`);
    }
    const { launch, tab } = started;
    try {
      for (const [name, check] of Object.entries(CHECKS)) {
        await t.test(name, async () => {
          tab.complaints?.splice(0); // those of a check that failed before
          await check(tab, site);
          assert.deepEqual(tab.complaints?.splice(0) ?? [], [], 'errors that the browser reports');
        });
      }
    } finally {
      await tab.close();
    }
    await t.test('the page reads with JavaScript off', async () => {
      const plain = await launch({ javaScript: false });
      await readsWithoutScripts(plain, site).finally(() => plain.close());
    });
    t.diagnostic(`${engine.name} was ${tab.browser}`);
  });
}
