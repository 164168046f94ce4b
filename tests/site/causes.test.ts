// What the table of causes and the causes themselves say, on the built pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { homeOf } from '../../src/catalog/home-of.ts';
import { standingOf } from '../../src/catalog/proof-of.ts';
import { whereToRun } from '../../src/catalog/where-to-run.ts';
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

describe('the link to a program that is no proof says why', () => {
  const WORDS = { same: '', differs: ' (differs under Wine)', 'not-run': ' (not run)' };
  for (const error of withCauses) {
    const programs = error.causes.filter((cause) => homeOf(cause) === error).flatMap(({ reproductions }) => reproductions);
    if (programs.length > 0)
      test(`/${error.code}/`, () => {
        const page = html(error.code);
        const shown = [...page.matchAll(/<p>Shown by: (.*?)<\/p>/gs)].map(([, links]) => links).join();
        for (const one of programs) {
          const standing = standingOf(one);
          assert.ok(page.includes(`>${one.id}${WORDS[standing]}</a>`), one.id);
          assert.equal(shown.includes(`>${one.id}<`), standing === 'same', one.id);
        }
      });
  }
});
