import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { BODY_SECTIONS } from '../../src/catalog/error-sections.ts';
import { readCatalogRecords, readContent, SCHEMAS } from '../../src/catalog/read-content.ts';
import { passages } from './prose.ts';

const files = readContent();
const catalog = buildCatalog(readCatalogRecords());

describe('every content file', () => {
  for (const { path, collection, data } of files) {
    test(`${path} is of the form of its collection`, () => {
      const { error } = SCHEMAS[collection].safeParse(data);
      assert.deepEqual(error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [], []);
    });
  }
});

/** Those that people meet most; they need a choice of causes. */
const COMMON = [10013, 10022, 10035, 10038, 10048, 10049, 10051, 10053, 10054, 10055, 10057, 10060, 10061, 10106, 11001];
/** What completion ports and GetOverlappedResult report in place of a Winsock error. */
const COMPLETION_CODES = [64, 121, 234, 1225, 1231, 1232, 1233, 1234, 1235, 1236];
/** Errors that are taken for one another. */
const LOOKALIKES = [
  [10052, 10053, 10054, 10060, 64],
  [10013, 10048],
  [10055, 10048],
  [10049, 10047, 10014],
  [11001, 11002, 11003, 11004],
  [10035, 10036, 10037, 997],
];
/** Function × error, each pair once, as the functions' own pages have them. */
const DOCUMENTED_PAIRS = 1386;
const RUNTIMES = 'c dotnet go rust python node java curl ruby perl php delphi apr libpq openssh git'.split(' ');

describe('the catalog', () => {
  test('has a page for every number that the headers give to Winsock', () => {
    const winsock = catalog.constants.filter(({ family }) => family !== 'system');
    assert.equal(winsock.length, 105);
    assert.deepEqual(
      winsock.filter(({ error }) => !error).map(({ name }) => name),
      [],
    );
  });

  test('leads to those that people meet most', () => {
    assert.deepEqual(
      catalog.errors.filter(({ common }) => common).map(({ code }) => code),
      COMMON,
    );
  });

  test('has a page for what completions report instead', () => {
    for (const code of COMPLETION_CODES) assert.ok((catalog.byCode.get(code)?.standsFor.length ?? 0) > 0, String(code));
  });

  test('has every function that documents Winsock errors', () => {
    assert.equal(catalog.functions.size, 244);
    const documented = [...catalog.functions.values()].flatMap(({ calls }) => calls.filter(({ observedIn }) => !observedIn));
    assert.ok(documented.length >= DOCUMENTED_PAIRS, `${documented.length} pairs`);
  });

  test('has the runtimes that readers come from', () => {
    assert.deepEqual(catalog.runtimes.map(({ id }) => id).sort(), RUNTIMES.toSorted());
  });

  test('compares the errors that are taken for one another', () => {
    const groups = catalog.comparisons.map(({ rows }) => new Set(rows.map(({ error }) => error.code)));
    for (const lookalikes of LOOKALIKES) {
      assert.ok(
        groups.some((group) => lookalikes.every((code) => group.has(code))),
        lookalikes.join(', '),
      );
    }
  });
});

describe('every error', () => {
  for (const error of catalog.errors) {
    test(`${error.code} ${error.name}: has its sections, in order`, () => {
      const { body } = files.find(({ collection, id }) => collection === 'errors' && id === error.name)!;
      const headings = [...body.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      assert.equal(headings[0], BODY_SECTIONS[0]);
      assert.deepEqual(
        headings,
        BODY_SECTIONS.filter((section) => headings.includes(section)),
      );
      if (!headings.includes('Questions')) return;
      const questions = [...(body.split('## Questions')[1] ?? '').matchAll(/^### .+\?$/gm)];
      assert.ok(questions.length >= 2 && questions.length <= 4, `${questions.length} questions`);
    });

    test(`${error.code} ${error.name}: has a verdict that fits a phone's first screen`, () => {
      for (const { happened, normal, retry, usable } of error.verdict) {
        const words = [happened, normal.because, retry.because, usable.because].join(' ').split(/\s+/).length;
        assert.ok(words * error.verdict.length <= 150, `${words} words in ${error.verdict.length} verdicts`);
      }
    });

    test(`${error.code} ${error.name}: has the causes that people need, and a lookalike`, () => {
      const needed = error.common ? 3 : error.status === 'current' && error.family.id !== 'system' ? 1 : 0;
      assert.ok(error.causes.length >= needed, `${error.causes.length} causes`);
      assert.ok(error.relatedTo.length >= 1, 'no related error');
    });
  }
});

describe('the words', () => {
  const forbidden: [RegExp, string][] = [
    [/verified on windows|tested on windows|we ran|i ran\b/i, 'nothing was run on Windows'],
    [/important to note|please note|it is worth noting|in order to|simply |feel free|best practice/i, 'filler'],
    [/[“”‘’]/, 'typographic quotes: commands are copied from these texts'],
    [/\b(?:TODO|TBD|FIXME|coming soon|lorem)\b/i, 'unfinished text'],
  ];
  for (const [pattern, why] of forbidden) {
    test(`never have ${pattern.source} (${why})`, () => {
      const hits = passages()
        .filter(({ text }) => pattern.test(text.replace(/`[^`]*`/g, '')))
        .map(({ path, field, text }) => `${path} ${field}: ${text.match(pattern)?.[0]}`);
      assert.deepEqual(hits, []);
    });
  }
});
