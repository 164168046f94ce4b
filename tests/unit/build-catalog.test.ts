import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { ContentError, problemText } from '../../src/catalog/problem.ts';
import type { Records } from '../../src/catalog/types.ts';
import { records } from './records.ts';

describe('a correct catalog', () => {
  const catalog = buildCatalog(records());
  const reset = catalog.byName.get('WSAECONNRESET')!;
  const aborted = catalog.byCode.get(10053)!;

  test('sorts errors by number and derives the other spellings', () => {
    assert.deepEqual(
      catalog.errors.map(({ code }) => code),
      [10053, 10054],
    );
    assert.deepEqual([reset.hex, reset.hresult, reset.hresultSigned], ['0x2746', '0x80072746', -2147014842]);
  });

  test('shows a relation on both pages though one file states it', () => {
    assert.deepEqual(
      reset.relatedTo.map(({ error }) => error.name),
      ['WSAECONNABORTED'],
    );
    assert.deepEqual(
      aborted.relatedTo.map(({ error }) => error.name),
      ['WSAECONNRESET'],
    );
    assert.equal(reset.relatedTo[0]?.tell, aborted.relatedTo[0]?.tell);
  });

  test('gives a shared cause to each of its errors, and leads from it to the one that ranks it highest', () => {
    const cause = catalog.causes.get('reset')!;
    assert.deepEqual(
      cause.errors.map(({ code }) => code),
      [10054, 10053],
    );
    assert.deepEqual(
      aborted.causes.map(({ id }) => id),
      ['idle', 'reset'],
    );
  });

  test('leads from a function and from a runtime to their causes', () => {
    assert.deepEqual(
      catalog.functions.get('send')?.causes.map(({ id }) => id),
      ['idle', 'reset'],
    );
    assert.deepEqual(
      catalog.runtimes[0]?.causes.map(({ id }) => id),
      ['idle'],
    );
  });

  test('leads from a completion code to the error that it stands for, and from an error to its comparison', () => {
    const all = withCompletion(records());
    withComparison(all);
    const more = buildCatalog(all);
    assert.deepEqual(
      more.byCode.get(64)?.standsFor.map(({ error, when }) => [error.name, when]),
      [['WSAECONNRESET', 'A completed receive.']],
    );
    assert.deepEqual(
      more.byCode.get(10053)?.comparisons.map(({ id, rows }) => [id, rows.map(({ error }) => error.code)]),
      [['ends', [10054, 10053]]],
    );
  });

  test("says an error's usual text where a function has no word of its own", () => {
    assert.deepEqual(
      reset.calls.map((call) => [call.function.name, call.means]),
      [
        ['recv', 'The peer reset the connection.'],
        ['send', 'The peer had reset the connection.'],
      ],
    );
  });

  test('says what another form of the call says, where it means the same', () => {
    const all = records();
    const send = all.functions[1]!;
    all.functions.push({
      ...send,
      id: 'WSASend',
      data: { ...send.data, docs: 'windows/win32/api/winsock2/nf-winsock2-wsasend', like: 'send', errors: { WSAECONNRESET: 'same' } },
    });
    assert.equal(buildCatalog(all).functions.get('WSASend')?.calls[0]?.means, 'The peer had reset the connection.');
  });

  test('fills the lines of a runtime only where every placeholder has a value', () => {
    assert.deepEqual(
      reset.appearances[0]?.lines.map(({ line }) => line),
      ['ConnectionResetError: [WinError 10054] An existing connection was forcibly closed by the remote host'],
    );
    assert.deepEqual(aborted.appearances[0]?.lines, []);
  });

  test('lets an entry replace the line that its family has for the number', () => {
    const all = records();
    all.families[0]!.data.others.push({ code: 10054, name: 'WSAECONNRESET', message: null });
    const named = buildCatalog(all).constants.filter(({ name }) => name === 'WSAECONNRESET');
    assert.deepEqual(
      named.map(({ error }) => error?.code),
      [10054],
    );
  });

  test('knows numbers that are assigned but have no page', () => {
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

/** What an author may get wrong between files, and what the message must say. */
const mistakes: [string, (all: Records) => void, string[]][] = [
  [
    'a number that two errors have',
    (all) => {
      errorOf(all, 'WSAECONNABORTED').code = 10054;
    },
    ['content/errors/WSAECONNABORTED.mdx', 'code', '10054', 'WSAECONNRESET'],
  ],
  [
    'a number out of the range of its family',
    (all) => {
      errorOf(all, 'WSAECONNABORTED').code = 10999;
    },
    ['content/errors/WSAECONNABORTED.mdx', 'code', '10999', '10004 to 10112'],
  ],
  [
    'a family without a file',
    (all) => {
      errorOf(all, 'WSAECONNABORTED').family = 'resolver';
    },
    ['WSAECONNABORTED.mdx', 'family', '"resolver"', 'content/families/'],
  ],
  [
    'an unknown related error',
    (all) => {
      errorOf(all, 'WSAECONNABORTED').related[0]!.error = 'WSAECONNREST';
    },
    ['WSAECONNABORTED.mdx', 'related', '"WSAECONNREST"', 'did you mean "WSAECONNRESET"'],
  ],
  [
    'an error related to itself',
    (all) => {
      errorOf(all, 'WSAECONNABORTED').related[0]!.error = 'WSAECONNABORTED';
    },
    ['WSAECONNABORTED.mdx', 'related', 'itself'],
  ],
  [
    'a relation stated in both files',
    (all) => {
      errorOf(all, 'WSAECONNRESET').related = [{ error: 'WSAECONNABORTED', tell: 'the same again' }];
    },
    ['related', 'once'],
  ],
  [
    'an unknown cause',
    (all) => {
      errorOf(all, 'WSAECONNRESET').causes = ['rest', 'reset'];
    },
    ['WSAECONNRESET.mdx', 'causes', '"rest"', 'content/causes/'],
  ],
  [
    'a cause listed twice',
    (all) => {
      errorOf(all, 'WSAECONNRESET').causes = ['reset', 'reset'];
    },
    ['WSAECONNRESET.mdx', 'causes', 'twice'],
  ],
  [
    'a cause that no error lists',
    (all) => {
      errorOf(all, 'WSAECONNABORTED').causes = ['reset'];
    },
    ['content/causes/idle.mdx', 'no error lists this cause'],
  ],
  [
    'an unknown function',
    (all) => {
      find(all, 'causes', 'reset').when.calls = ['recieve'];
    },
    ['content/causes/reset.mdx', 'when.calls', '"recieve"', 'content/functions/'],
  ],
  [
    'an unknown runtime',
    (all) => {
      find(all, 'causes', 'idle').when.runtimes = ['pyton'];
    },
    ['content/causes/idle.mdx', 'when.runtimes', '"pyton"', 'did you mean "python"'],
  ],
  [
    "an alias that is another error's name",
    (all) => {
      errorOf(all, 'WSAECONNRESET').aliases = ['WSAECONNABORTED'];
    },
    ['WSAECONNRESET.mdx', 'aliases', '"WSAECONNABORTED"', 'already'],
  ],
  [
    'two localized texts for one code in one language',
    (all) => {
      const { texts } = find(all, 'messages', 'de');
      texts.push(texts[0]!);
    },
    ['content/messages/de.yaml', 'texts', 'WSAECONNRESET', 'two texts'],
  ],
  [
    'a localized text for an unknown error',
    (all) => {
      find(all, 'messages', 'de').texts[0]!.error = 'WSAEX';
    },
    ['content/messages/de.yaml', 'texts', '"WSAEX"'],
  ],
  [
    'an unknown error in a function',
    (all) => {
      find(all, 'functions', 'recv').errors.WSAENOSUCH = 'No such error at all.';
    },
    ['content/functions/recv.yaml', 'errors', '"WSAENOSUCH"'],
  ],
  [
    'a usual text that does not exist',
    (all) => {
      find(all, 'functions', 'send').errors.WSAECONNABORTED = 'usual';
    },
    ['content/functions/send.yaml', 'errors.WSAECONNABORTED', 'usual'],
  ],
  [
    'the same meaning as in a function that does not document the error',
    (all) => {
      Object.assign(find(all, 'functions', 'recv'), { like: 'send', errors: { WSAENOTSOCK: 'same' } });
    },
    ['content/functions/recv.yaml', 'errors.WSAENOTSOCK', 'send says nothing of WSAENOTSOCK'],
  ],
  [
    'two functions that each mean the same as the other',
    (all) => {
      Object.assign(find(all, 'functions', 'recv'), { like: 'send', errors: { WSAECONNRESET: 'same' } });
      Object.assign(find(all, 'functions', 'send'), { like: 'recv', errors: { WSAECONNRESET: 'same' } });
    },
    ['content/functions/recv.yaml', 'errors.WSAECONNRESET', 'write what it means'],
  ],
  [
    'a function like one that does not exist',
    (all) => {
      find(all, 'functions', 'recv').like = 'sned';
    },
    ['content/functions/recv.yaml', 'like', 'unknown function "sned"'],
  ],
  [
    'an unknown error in a runtime',
    (all) => {
      find(all, 'runtimes', 'python').map.WSAENOSUCH = {};
    },
    ['content/runtimes/python.yaml', 'map', '"WSAENOSUCH"'],
  ],
  [
    'two functions whose addresses are the same',
    (all) => {
      all.functions.push({ ...all.functions[0]!, id: 'RECV', file: 'content/functions/RECV.yaml' });
    },
    ['content/functions/RECV.yaml', 'letter case'],
  ],
  [
    'a former name of a cause that another cause has now',
    (all) => {
      all.causes[0]!.data.formerly = ['idle'];
    },
    ['content/causes/reset.mdx', 'formerly', '"idle"', 'content/causes/idle.mdx'],
  ],
  [
    'a word in two groups of synonyms',
    (all) => {
      all.synonyms[0]!.data.groups.push({ means: 'a program waits', words: ['wait', 'hang'] });
    },
    ['content/synonyms/en.yaml', 'groups', '"hang"', 'nothing moves', 'a program waits', 'keep one'],
  ],
  [
    'an error whose line among the others has another number',
    (all) => {
      all.families[0]!.data.others.push({ code: 10055, name: 'WSAECONNRESET', message: null });
    },
    ['content/families/base.yaml', 'others.1', 'WSAECONNRESET', '10054', '10055', 'remove this line'],
  ],
  [
    'an error with the number of another name',
    (all) => {
      all.families[0]!.data.others.push({ code: 10054, name: 'WSAEOTHER', message: null });
    },
    ['content/families/base.yaml', 'others.1', 'WSAEOTHER', '10054', 'which WSAECONNRESET'],
  ],
  [
    'a completion code under a name that is not its own',
    (all) => {
      withCompletion(all);
      errorOf(all, 'WSAECONNRESET').completion[0]!.name = 'ERROR_NETNAME_GONE';
    },
    ['content/errors/WSAECONNRESET.mdx', 'completion', '64 is ERROR_NETNAME_DELETED'],
  ],
  [
    'a completion code that stands for nothing',
    (all) => {
      withCompletion(all);
      errorOf(all, 'WSAECONNRESET').completion = [];
    },
    ['content/errors/ERROR_NETNAME_DELETED.mdx', 'no error names 64'],
  ],
  [
    'an unknown error in a comparison',
    (all) => {
      withComparison(all).rows[0]!.error = 'WSAENOSUCH';
    },
    ['content/comparisons/ends.yaml', 'rows', '"WSAENOSUCH"'],
  ],
  [
    'a comparison whose row lacks a cell',
    (all) => {
      withComparison(all).rows[1]!.cells.pop();
    },
    ['content/comparisons/ends.yaml', 'WSAECONNABORTED has 1 cells for 2 columns'],
  ],
  [
    'a comparison with two rows for one error',
    (all) => {
      withComparison(all).rows[1]!.error = 'WSAECONNRESET';
    },
    ['content/comparisons/ends.yaml', 'WSAECONNRESET has two rows'],
  ],
];

/** The world with a Win32 number that stands for WSAECONNRESET in completions. */
function withCompletion(all: Records): Records {
  const reset = errorOf(all, 'WSAECONNRESET');
  all.families.push({ id: 'system', file: 'content/families/system.yaml', data: { ...all.families[0]!.data, title: 'System', range: undefined, others: [] } });
  reset.completion = [{ code: 64, name: 'ERROR_NETNAME_DELETED', when: 'A completed receive.' }];
  all.errors.push({
    id: 'ERROR_NETNAME_DELETED',
    file: 'content/errors/ERROR_NETNAME_DELETED.mdx',
    data: {
      ...reset,
      code: 64,
      family: 'system',
      message: 'The specified network name is no longer available.',
      causes: [],
      completion: [],
    },
  });
  return all;
}

/** The world with its two errors side by side. */
function withComparison(all: Records): Records['comparisons'][number]['data'] {
  const data: Records['comparisons'][number]['data'] = {
    title: 'Who ended it?',
    summary: 'One is this host, one the peer.',
    order: 1,
    columns: ['who', 'how'],
    rows: [
      { error: 'WSAECONNRESET', cells: ['the peer', 'a reset'] },
      { error: 'WSAECONNABORTED', cells: ['this host', 'by giving up'] },
    ],
    deciding: ['Look for a reset.'],
    sources: [{ at: 'rfc:9293', says: 'what a test needs it to say' }],
    checked: '2026-11-21',
  };
  all.comparisons.push({ id: 'ends', file: 'content/comparisons/ends.yaml', data });
  return data;
}

function errorOf(all: Records, id: string) {
  return find(all, 'errors', id);
}

describe('a mistake between files is named with its file, its field and the remedy', () => {
  for (const [title, spoil, words] of mistakes) {
    test(title, () => {
      const all = records();
      spoil(all);
      assert.throws(
        () => buildCatalog(all),
        (thrown) => {
          assert.ok(thrown instanceof ContentError);
          assert.ok(
            thrown.problems.some((problem) => words.every((word) => problemText(problem).includes(word))),
            thrown.message,
          );
          return true;
        },
      );
    });
  }

  test('and all mistakes are told at once', () => {
    const all = records();
    errorOf(all, 'WSAECONNRESET').causes = ['rest'];
    errorOf(all, 'WSAECONNABORTED').related[0]!.error = 'WSAENOSUCH';
    find(all, 'causes', 'reset').when.calls = ['recieve'];
    assert.throws(
      () => buildCatalog(all),
      (thrown) => {
        assert.ok(thrown instanceof ContentError);
        for (const name of ['rest', 'WSAENOSUCH', 'recieve']) assert.match(thrown.message, new RegExp(`unknown \\w+ "${name}"`));
        return true;
      },
    );
  });
});
