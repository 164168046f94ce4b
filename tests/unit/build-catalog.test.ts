import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { ContentError, problemText } from '../../src/catalog/problem.ts';
import type { Records } from '../../src/catalog/records.ts';
import type { WinsockError } from '../../src/catalog/types.ts';
import { records, withCompletion } from './records.ts';

const codes = (errors: { code: number }[] = []) => errors.map(({ code }) => code);
const ids = (all: { id: string }[] = []) => all.map(({ id }) => id);
const related = ({ relatedTo }: WinsockError) => relatedTo.map(({ error }) => error.name);

describe('a correct catalog', () => {
  const catalog = buildCatalog(records());
  const resetError = catalog.byName.get('WSAECONNRESET')!;
  const abortedError = catalog.byCode.get(10053)!;

  test('sorts errors by number and derives the other spellings', () => {
    assert.deepEqual(codes(catalog.errors), [10053, 10054]);
    assert.deepEqual([resetError.hex, resetError.hresult, resetError.hresultSigned], ['0x2746', '0x80072746', -2147014842]);
  });

  test('does not depend on the order of the files', () => {
    const reversed = Object.fromEntries(Object.entries(records()).map(([name, list]) => [name, list.toReversed()])) as unknown as Records;
    assert.deepEqual(buildCatalog(reversed), catalog);
  });

  test('shows a relation on both pages although one file states it', () => {
    assert.deepEqual(related(resetError), ['WSAECONNABORTED']);
    assert.deepEqual(related(abortedError), ['WSAECONNRESET']);
    assert.equal(resetError.relatedTo[0]?.tell, abortedError.relatedTo[0]?.tell);
  });

  test('links a shared cause to its errors, the one that ranks it highest first', () => {
    const cause = catalog.causes.get('reset')!;
    assert.deepEqual(codes(cause.errors), [10054, 10053]);
    assert.deepEqual(ids(abortedError.causes), ['idle', 'reset']);
  });

  test('links functions and runtimes to their causes', () => {
    assert.deepEqual(ids(catalog.functions.get('send')?.causes), ['idle', 'reset']);
    assert.deepEqual(ids(catalog.runtimes[0]?.causes), ['idle']);
  });

  test('links a completion code to its error, and an error to its comparison', () => {
    const more = buildCatalog(withCompletion(records()));
    assert.deepEqual(
      more.byCode.get(64)?.standsFor.map(({ error, when }) => [error.name, when]),
      [['WSAECONNRESET', 'A completed receive.']],
    );
    assert.deepEqual(
      more.byCode.get(10053)?.comparisons.map(({ id, rows }) => [id, rows.map(({ error }) => error.code)]),
      [['ends', [10054, 10053]]],
    );
  });

  test("uses an error's usual text where a function says so", () => {
    assert.deepEqual(
      resetError.calls.map((call) => [call.function.name, call.means]),
      [
        ['recv', 'The peer reset the connection.'],
        ['send', 'The peer had reset the connection.'],
      ],
    );
  });

  test('copies the meaning of a function it is like', () => {
    const all = records();
    const send = all.functions[1]!;
    all.functions.push({
      ...send,
      id: 'WSASend',
      data: { ...send.data, docs: 'windows/win32/api/winsock2/nf-winsock2-wsasend', like: 'send', errors: { WSAECONNRESET: 'same' } },
    });
    assert.equal(buildCatalog(all).functions.get('WSASend')?.calls[0]?.means, 'The peer had reset the connection.');
  });

  test('fills lines of a runtime only if every placeholder has a value', () => {
    assert.deepEqual(
      resetError.appearances[0]?.lines.map(({ line }) => line),
      ['ConnectionResetError: [WinError 10054] An existing connection was forcibly closed by the remote host'],
    );
    assert.deepEqual(abortedError.appearances[0]?.lines, []);
  });

  test('lets an error replace the line of its family', () => {
    const all = records();
    all.families[0]!.data.others.push({ code: 10054, name: 'WSAECONNRESET', message: null });
    const named = buildCatalog(all).constants.filter(({ name }) => name === 'WSAECONNRESET');
    assert.deepEqual(
      named.map(({ error }) => error?.code),
      [10054],
    );
  });

  test('includes assigned numbers without a page', () => {
    assert.deepEqual(
      catalog.constants.map(({ code, error }) => [code, error !== undefined]),
      [
        [10038, false],
        [10053, true],
        [10054, true],
      ],
    );
  });
});

const find = <Name extends keyof Records>(all: Records, name: Name, id: string) =>
  all[name].find((one) => one.id === id)!.data as Records[Name][number]['data'];
const reset = (all: Records) => find(all, 'errors', 'WSAECONNRESET');
const aborted = (all: Records) => find(all, 'errors', 'WSAECONNABORTED');
const edit = <Target extends object>(target: Target, fields: Partial<Target>) => Object.assign(target, fields);

/** What an author may get wrong between files, and what the message says. */
const mistakes: [title: string, make: (all: Records) => unknown, message: RegExp][] = [
  ['a number that two errors have', (all) => edit(aborted(all), { code: 10054 }), /WSAECONNRESET\.mdx: code: .*10054, which WSAECONNABORTED/],
  ['a number out of the range of its family', (all) => edit(aborted(all), { code: 10999 }), /WSAECONNABORTED\.mdx: code: 10999 .*10004 to 10112/],
  ['a family without a file', (all) => edit(aborted(all), { family: 'resolver' }), /WSAECONNABORTED\.mdx: family: .*"resolver".*content\/families\//],
  ['an unknown related error', (all) => edit(aborted(all).related[0]!, { error: 'WSAECONNREST' }), /related.*"WSAECONNREST".*did you mean "WSAECONNRESET"/],
  ['an error related to itself', (all) => edit(aborted(all).related[0]!, { error: 'WSAECONNABORTED' }), /WSAECONNABORTED\.mdx: related.*itself/],
  ['a relation stated in both files', (all) => edit(reset(all), { related: [{ error: 'WSAECONNABORTED', tell: 'again' }] }), /related.*once/],
  ['an unknown cause', (all) => edit(reset(all), { causes: ['rest', 'reset'] }), /WSAECONNRESET\.mdx: causes.0: .*"rest".*content\/causes\//],
  ['a cause that no error lists', (all) => edit(aborted(all), { causes: ['reset'] }), /causes\/idle\.mdx: no error lists this cause/],
  ['an unknown function', (all) => edit(find(all, 'causes', 'reset').when, { calls: ['recieve'] }), /reset\.mdx: when\.calls.*"recieve".*content\/functions\//],
  ['an unknown runtime', (all) => edit(find(all, 'causes', 'idle').when, { runtimes: ['pyton'] }), /idle\.mdx: when\.runtimes.*did you mean "python"/],
  ["an alias that is another error's name", (all) => edit(reset(all), { aliases: ['WSAECONNABORTED'] }), /aliases.*"WSAECONNABORTED" is already/],
  ['two texts for one error in one language', (all) => find(all, 'messages', 'de').texts.push(germanOf(all)), /de\.yaml: texts.*WSAECONNRESET has two texts/],
  ['a localized text for an unknown error', (all) => edit(germanOf(all), { error: 'WSAEX' }), /de\.yaml: texts.*"WSAEX"/],
  [
    'an unknown error in a function',
    (all) => edit(find(all, 'functions', 'recv').errors, { WSAENOSUCH: 'No such error.' }),
    /recv\.yaml: errors.*"WSAENOSUCH"/,
  ],
  ['a usual text that does not exist', (all) => edit(find(all, 'functions', 'send').errors, { WSAECONNABORTED: 'usual' }), /send\.yaml: errors\..*no usual/],
  [
    'the meaning of a function that does not document the error',
    (all) => edit(find(all, 'functions', 'recv'), { like: 'send', errors: { WSAENOTSOCK: 'same' } }),
    /recv\.yaml: errors\.WSAENOTSOCK: send says nothing of WSAENOTSOCK/,
  ],
  [
    'two functions that refer to each other',
    (all) => {
      edit(find(all, 'functions', 'recv'), { like: 'send', errors: { WSAECONNRESET: 'same' } });
      edit(find(all, 'functions', 'send'), { like: 'recv', errors: { WSAECONNRESET: 'same' } });
    },
    /recv\.yaml: errors\.WSAECONNRESET: .*write what it means/,
  ],
  ['a function like an unknown one', (all) => edit(find(all, 'functions', 'recv'), { like: 'sned' }), /recv\.yaml: like: unknown function "sned"/],
  ['an unknown error in a runtime', (all) => edit(find(all, 'runtimes', 'python').map, { WSAENOSUCH: {} }), /python\.yaml: map.*"WSAENOSUCH"/],
  [
    'a line of a runtime whose table lacks its value',
    (all) => edit(find(all, 'runtimes', 'python').prints[0]!, { only: ['WSAECONNABORTED'] }),
    /python\.yaml: prints\.0\.only\.0: `map` has no name for WSAECONNABORTED/,
  ],
  [
    'a Win32 number whose page cites a runtime that has no row for it',
    (all) => {
      const sources = [{ at: 'github:libuv/libuv:src/win/error.c', says: 'what it becomes.' }];
      edit(find(withCompletion(all), 'errors', 'ERROR_NETNAME_DELETED'), { sources });
      edit(find(all, 'runtimes', 'python'), { sources });
    },
    /ERROR_NETNAME_DELETED\.mdx: sources\.0: .*python\.yaml .*no row for ERROR_NETNAME_DELETED/,
  ],
  ['two functions at one address', ({ functions }) => functions.push({ ...functions[0]!, id: 'RECV', file: 'RECV.yaml' }), /RECV\.yaml: .*letter case/],
  ["a former name that is another cause's", (all) => edit(all.causes[0]!.data, { formerly: ['idle'] }), /reset\.mdx: formerly.*"idle".*idle\.mdx/],
  [
    'a word in two groups of synonyms',
    (all) => all.synonyms[0]!.data.groups.push({ means: 'a program waits', words: ['wait', 'hang'] }),
    /en\.yaml: groups.*"hang".*nothing moves.*a program waits.*keep one/,
  ],
  ['an error whose family gives it another number', (all) => addOther(all, 10055, 'WSAECONNRESET'), /base\.yaml: others\.1: .*10054.*10055.*remove this line/],
  ['an error with the number of another name', (all) => addOther(all, 10054, 'WSAEOTHER'), /base\.yaml: others\.1: WSAEOTHER.*10054, which WSAECONNRESET/],
  [
    'a completion code under a wrong name',
    (all) => edit(reset(withCompletion(all)).completion[0]!, { name: 'ERROR_NETNAME_GONE' }),
    /WSAECONNRESET\.mdx: completion.*64 is ERROR_NETNAME_DELETED/,
  ],
  ['a completion code of no error', (all) => edit(reset(withCompletion(all)), { completion: [] }), /ERROR_NETNAME_DELETED\.mdx: .*no error names 64/],
  ['an unknown error in a comparison', (all) => edit(find(all, 'comparisons', 'ends').rows[0]!, { error: 'WSAENOSUCH' }), /ends\.yaml: rows.*"WSAENOSUCH"/],
  [
    'a comparison whose row lacks a cell',
    (all) => find(all, 'comparisons', 'ends').rows[1]!.cells.pop(),
    /ends\.yaml: .*WSAECONNABORTED has 1 cells for 2 columns/,
  ],
  ['a comparison with two rows for one error', (all) => edit(find(all, 'comparisons', 'ends').rows[1]!, { error: 'WSAECONNRESET' }), /ends\.yaml: .*two rows/],
];

const germanOf = (all: Records) => find(all, 'messages', 'de').texts[0]!;
const addOther = (all: Records, code: number, name: string) => all.families[0]!.data.others.push({ code, name, message: null });

describe('a mistake between files is reported with file, field and remedy', () => {
  for (const [title, make, message] of mistakes) {
    test(title, () => {
      const all = records();
      make(all);
      assert.throws(
        () => buildCatalog(all),
        (thrown) => {
          assert.ok(thrown instanceof ContentError);
          assert.ok(
            thrown.problems.some((problem) => message.test(problemText(problem))),
            thrown.message,
          );
          return true;
        },
      );
    });
  }

  test('and all mistakes are reported at once', () => {
    const all = records();
    edit(reset(all), { causes: ['rest'] });
    edit(find(all, 'causes', 'reset').when, { calls: ['recieve'] });
    assert.throws(() => buildCatalog(all), /unknown cause "rest"[\s\S]*unknown function "recieve"/);
  });
});
