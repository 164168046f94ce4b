import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { MDX_COMPONENTS } from '../../src/schemas/components.ts';

test('the components in MDX match the schemas', () => {
  const [, given = ''] = /mdxComponents = \{([^}]*)\}/.exec(readFileSync('src/components/mdx/index.ts', 'utf8')) ?? [];
  const names = given.split(',').map((one) => one.trim());
  assert.deepEqual(names.filter((name) => /^[A-Z]/.test(name)).sort(), Object.keys(MDX_COMPONENTS).sort());
});
