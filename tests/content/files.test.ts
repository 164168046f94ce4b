import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalog } from '../../src/lib/build-catalog.ts';
import { BODY_SECTIONS } from '../../src/lib/error-sections.ts';
import { passages } from './prose.ts';
import { readCatalogRecords, readContent, SCHEMAS } from './read-content.ts';

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

/** The twelve that the site began with; more may join, none may leave. */
/** Those that people meet most need a choice of causes. */
const OFTEN_MET = new Set([10013, 10022, 10035, 10038, 10048, 10049, 10051, 10053, 10054, 10055, 10057, 10060, 10061, 10106, 11001]);
const FIRST_TWELVE = [10013, 10035, 10048, 10049, 10052, 10053, 10054, 10055, 10060, 10061, 10106, 11001];

describe('the catalog', () => {
  test('has the errors that it began with', () => {
    for (const code of FIRST_TWELVE) assert.ok(catalog.byCode.has(code), String(code));
  });

  test('has the functions that they name', () => {
    const needed = 'socket bind listen accept connect send sendto recv recvfrom select shutdown closesocket setsockopt WSAStartup WSAGetLastError getaddrinfo';
    for (const name of needed.split(' ')) assert.ok(catalog.functions.has(name), name);
  });

  test('has the runtimes that readers come from', () => {
    assert.deepEqual(catalog.runtimes.map(({ id }) => id).sort(), ['c', 'curl', 'dotnet', 'go', 'java', 'node', 'python', 'rust']);
  });
});

describe('every error', () => {
  for (const error of catalog.errors) {
    test(`${error.code} ${error.name}: has its sections, in order`, () => {
      const { body } = files.find(({ collection, id }) => collection === 'errors' && id === error.name)!;
      const headings = [...body.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      assert.deepEqual(headings, BODY_SECTIONS);
      const questions = [...(body.split('## Questions')[1] ?? '').matchAll(/^### .+\?$/gm)];
      assert.ok(questions.length >= 2 && questions.length <= 4, `${questions.length} questions`);
    });

    test(`${error.code} ${error.name}: has a verdict that fits a phone's first screen`, () => {
      for (const { happened, normal, retry, usable } of error.verdict) {
        const words = [happened, normal.because, retry.because, usable.because].join(' ').split(/\s+/).length;
        assert.ok(words * error.verdict.length <= 150, `${words} words in ${error.verdict.length} verdicts`);
      }
    });

    test(`${error.code} ${error.name}: has the causes, a lookalike and a call`, () => {
      assert.ok(error.causes.length >= (OFTEN_MET.has(error.code) ? 3 : 2), `${error.causes.length} causes`);
      assert.ok(error.relatedTo.length >= 1, 'no related error');
      assert.ok(error.calls.length >= 1, 'no function documents it');
      assert.ok(
        error.appearances.some(({ lines }) => lines.length > 0),
        'no runtime prints it',
      );
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
