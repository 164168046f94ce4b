// What the table of causes and the causes themselves say, on the built pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { homeOf } from '../../src/catalog/home-of.ts';
import { standingOf } from '../../src/catalog/proof-of.ts';
import type { Reproduction } from '../../src/catalog/types.ts';
import { whereToRun } from '../../src/catalog/where-to-run.ts';
import { reproductionHref } from '../../src/routes.ts';
import { catalog } from '../content/catalog.ts';

const withCauses = catalog.errors.filter(({ causes }) => causes.length > 0);
const html = (code: number) => readFileSync(`dist/${code}/index.html`, 'utf8');
const markdown = (code: number) => readFileSync(`dist/${code}.md`, 'utf8');
/** The rows below a table's head, each as one text. */
const rowsOf = (table: string, end: string) => table.split(end).slice(0, -1);

describe('a row of the table of causes', () => {
  for (const error of withCauses) {
    const table = /<table[^>]*class="data-table decide".*?<tbody>(.*?)<\/tbody>/s.exec(html(error.code))?.[1] ?? '';
    const rows = rowsOf(table, '</tr>');
    const lines =
      markdown(error.code)
        .split(/^\| What you see .*\n.*\n/m)[1]
        ?.split('\n') ?? [];

    test(`/${error.code}/: says to which page it leads, unless it stays`, () => {
      assert.equal(rows.length, error.causes.length);
      error.causes.forEach((cause, index) => {
        const { code } = homeOf(cause);
        for (const row of [rows[index]!, lines[index]!]) assert.equal(row.includes(`See ${code}`), code !== error.code, `${error.code}: ${cause.id}`);
      });
    });

    test(`/${error.code}/: says where its command belongs`, () => {
      error.causes.forEach(({ confirm: [check] }, index) => {
        for (const row of [rows[index]!, lines[index]!]) assert.ok(row.includes(whereToRun(check!)), `${error.code}: ${check!.command}`);
      });
    });
  }
});

describe('the link to a program that is no proof says why, and leads to the others of its cause', () => {
  const WORDS = { same: '', differs: ' (differs under Wine)', 'not-run': ' (not run)' };
  const linkTo = (one: Reproduction) => `>${one.id}${WORDS[standingOf(one)]}</a>`;
  for (const error of withCauses) {
    const causes = error.causes.filter((cause) => homeOf(cause) === error && cause.reproductions.length > 0);
    if (causes.length > 0)
      test(`/${error.code}/`, () => {
        const page = html(error.code);
        for (const { id, reproductions } of causes) {
          const named = reproductions.filter((one) => page.includes(linkTo(one)));
          assert.equal(named.length, 1, id);
          const isProved = reproductions.some((one) => standingOf(one) === 'same');
          assert.equal(standingOf(named[0]!) === 'same', isProved, id);
          assert.ok(page.includes(`${isProved ? 'Shown by' : 'To try'}: <a href="${reproductionHref(named[0]!.id)}"`), id);
          const more = readFileSync(`dist${reproductionHref(named[0]!.id)}index.html`, 'utf8');
          for (const one of reproductions) assert.ok(one === named[0] || more.includes(linkTo(one)), one.id);
        }
      });
  }
});
