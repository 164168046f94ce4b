// The lookup against the whole catalog: finds every error in every form, and nothing else.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lookup } from '../../src/search/identify/lookup.ts';
import { catalog, codesIn, data } from './catalog.ts';
import { isSentence, messageForms, nameForms, numberForms, typosOf } from './forms.ts';
import { NEGATIVES } from './negatives.ts';

/** The number of errors that share each spelling. */
function countErrors(spellings: (code: number) => string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { code } of catalog.errors) {
    for (const spelling of new Set(spellings(code).map((one) => one.toLowerCase()))) count.set(spelling, (count.get(spelling) ?? 0) + 1);
  }
  return count;
}

const known = new Map(data.errors.map((error) => [error.code, error]));
/** Perl's `$!{EINTR}` is `EINTR`. */
const plain = (name: string) => name.replace(/^\$!\{(\w+)\}$/, '$1').toLowerCase();
const names = countErrors((code) => [known.get(code)!.name, ...known.get(code)!.names].map(plain));
const numbers = countErrors((code) => known.get(code)!.numbers.map(String));
const texts = countErrors((code) => textsOf(code).map(folded));
/** Names and printed lines shared by more errors identify none. */
const MAX_SHARED = { name: 20, line: 5 };

function folded(text: string): string {
  return text.toLowerCase().replace(/[.。]+$/, '');
}

function textsOf(code: number): string[] {
  const { message, texts: others } = known.get(code)!;
  return message ? [message, ...others] : others;
}
/** The first answer, or any answer if several errors share the form. */
function assertFound(text: string, code: number, shared: boolean) {
  const found = codesIn(text);
  if (shared) assert.ok(found.includes(code), `${text} → ${found.join()}`);
  else assert.equal(found[0], code, text);
}

describe('every form of an error is found', () => {
  for (const error of catalog.errors) {
    const { code, name } = error;
    const one = known.get(code)!;

    test(`${code}: as a number, bare and wrapped, in hex and as an HRESULT`, () => {
      for (const form of numberForms(error)) assertFound(form, code, false);
    });

    test(`${code}: by its names here and elsewhere, in any case`, () => {
      for (const form of nameForms(name)) assertFound(form, code, false);
      for (const form of one.names) {
        const count = names.get(plain(form))!;
        if (count <= MAX_SHARED.name) assertFound(form, code, count > 1);
      }
      for (const number of one.numbers) assertFound(String(number), code, numbers.get(String(number))! > 1);
    });

    test(`${code}: by its messages, whole, in lower case and in a line`, () => {
      for (const text of textsOf(code).filter(isSentence)) {
        const shared = texts.get(folded(text))! > 1;
        for (const form of messageForms(text)) assertFound(form, code, shared);
      }
    });

    test(`${code}: by what each runtime prints`, () => {
      for (const { lines } of error.appearances) {
        for (const { line } of lines.filter((each) => identifies(each.line, code))) assertFound(line, code, true);
      }
    });
  }

  /** False for lines that are too generic or contain another error's name. */
  function identifies(line: string, code: number): boolean {
    const printedBy = catalog.errors.filter(({ appearances }) => appearances.some(({ lines }) => lines.some((each) => each.line === line)));
    const another = catalog.errors.some((other) => other.code !== code && new RegExp(`\\b${other.posix?.name ?? other.name}\\b`).test(line));
    return printedBy.length <= MAX_SHARED.line && !another && !/unknown/i.test(line);
  }
});

describe('a printed line is found without its number', () => {
  for (const [line, code] of [
    ['socket.gaierror: getaddrinfo failed', 11001],
    ["[Errno 13] error while attempting to bind on address ('0.0.0.0', 8080)", 10013],
    ['Error: socket hang up', 10054],
    ['Temporary failure in name resolution', 11002],
  ] as const) {
    test(line, () => assert.equal(codesIn(line)[0], code));
  }
});

describe('typos of one or two letters are corrected', () => {
  for (const error of catalog.errors.filter(({ name }) => /^WSAE[A-Z]{6,}$/.test(name))) {
    test(error.name, () => {
      for (const typo of typosOf(error.name)) {
        if (names.has(typo.toLowerCase())) continue;
        const [answer] = lookup(typo, data).answers;
        assert.equal(answer?.error.code, error.code, typo);
        assert.match(answer.why, /did you mean/);
      }
    });
  }
});

describe('texts without a socket error find nothing', () => {
  for (const text of NEGATIVES) test(text.slice(0, 60).replaceAll('\n', ' ⏎ '), () => assert.deepEqual(codesIn(text), []));

  test('nor does content/unrelated/, at 98 % or more', () => {
    const { unrelated } = catalog;
    const mistaken = unrelated.filter((text) => codesIn(text).length > 0);
    assert.ok(unrelated.length > 0 && mistaken.length <= 0.02 * unrelated.length, mistaken.join('\n'));
  });

  test('a thousand generated lines of prose, code and logs', () => {
    const word = fc.constantFrom(
      ...'the a of to and in file image user report window time value list page test build cache query table index worker job task item'.split(' '),
    );
    const number = fc.integer({ min: 0, max: 99_999 }).map(String);
    const prose = fc.array(word, { minLength: 4, maxLength: 24 }).map((words) => `${words.join(' ')}.`);
    const code = fc.tuple(word, number, word).map(([name, value, other]) => `const ${name} = ${value} * ${other}.length; // ${other}`);
    const counted = fc.constantFrom('port', 'line', 'pid', 'size', 'took', 'rows', 'year', 'offset', 'id', 'width', 'bytes');
    const log = fc.tuple(counted, number, word).map(([key, value, other]) => `2026-11-21 10:05:54.10054 INFO ${other} ${key}=${value} ${other} done`);
    fc.assert(
      fc.property(fc.oneof(prose, code, log), (text) => codesIn(text).length === 0),
      { numRuns: 1000, seed: 10054 },
    );
  });
});

describe('arbitrary input', () => {
  const codes = new Set(data.errors);
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '10054',
      '0x2746',
      '-2147014842',
      'WSAECONNRESET',
      'error',
      '(',
      '[',
      '::',
      '\n',
      '\u202e',
      '\ud800',
      '0000273d',
      'refused',
      '远程主机',
      '\ufffd',
    ),
    fc.constantFrom(...data.errors.flatMap(({ message, names: others }) => [message ?? '', ...others.slice(0, 2)])),
  );
  test('yields errors of the catalog and never throws', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        for (const { error, why, score } of lookup(parts.join(' '), data).answers) {
          if (!codes.has(error) || !why || !(score > 0 && score <= 1)) return false;
        }
        return true;
      }),
      { numRuns: 20_000 },
    );
  });
});

test('a call and its number in quotes are an error in the midst of a log line', () => {
  const codes = (line: string) => lookup(`first line\n${line}`, data).answers.map(({ error }) => error.code);
  assert.deepEqual(codes('В консоли только `recv: 10054`. Помогает перезапуск.'), [10054]);
  assert.deepEqual(codes('В списке recv: 10054 посылок.'), []);
});

describe('errors that are asked about together', () => {
  for (const query of [
    '10053 vs 10054',
    '10053/10054',
    '10053, 10054',
    '10053 10054',
    'error 10053 or 10054',
    'minecraft 10053 and 10054',
    'difference between 10053 and 10054',
    'What is the difference between 10053 and 10054?',
  ])
    test(`“${query}” finds both`, () => assert.deepEqual(codesIn(query), [10053, 10054]));

  for (const query of ['orders 10053 and 10054 shipped', 'invoice 10053 and 10054', 'ports 10053/10054', 'zip 10053, 10054'])
    test(`“${query}” finds none`, () => assert.deepEqual(codesIn(query), []));
});
