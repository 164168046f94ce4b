import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalog } from '../../src/lib/build-catalog.ts';
import { type LookupData, lookupData } from '../../src/lib/lookup/data.ts';
import { gather } from '../../src/lib/lookup/gather.ts';
import { endsOf, isTelling, keysOfText, messageKey, nameKey, numberKey, stemOf, wordKey } from '../../src/lib/lookup/keys.ts';
import { lookup } from '../../src/lib/lookup/lookup.ts';
import { isWhole, type KeyPart, keyPartOf, type LookupStart, type PartSource, type RecordPart } from '../../src/lib/lookup/parts.ts';
import { lookupFiles } from '../../src/lib/lookup/split.ts';
import { records } from './records.ts';

const data = lookupData(buildCatalog(records()));
const { first, parts } = lookupFiles(data, 1);
assert.ok(!isWhole(first));
const start: LookupStart = first;
const source: PartSource = {
  keys: async (part) => parts.get(`keys/${part}`) as KeyPart,
  records: async (part) => parts.get(`records/${part}`) as RecordPart,
};

describe('the keys of a text', () => {
  const exact: [text: string, keys: string[]][] = [
    ['10054', [numberKey(10054)]],
    ['0x80072746', [numberKey(0x80072746), numberKey(10054)]],
    ['-4077', [numberKey(-4077), numberKey(4077)]],
    ['2733', [numberKey(2733), numberKey(0x2733)]],
    ['WSA_IO_PENDING', [nameKey('wsaiopending')]],
    ['errno.ECONNRESET', [nameKey('errno.ECONNRESET'), nameKey('ECONNRESET'), messageKey(['errno', 'econnreset'])]],
  ];
  for (const [text, keys] of exact) test(`${text}: ${keys.join(' and ')}`, () => assert.deepEqual(keysOfText(text, []).exact, keys));

  test('the words of a message are among them, without numbers and the shortest', () => {
    assert.deepEqual(keysOfText('Connection 5 was reset by a peer', []).words, ['connection', 'was', 'reset', 'peer'].map(wordKey));
  });

  test('of common words only the rarest four are', () => {
    const common = ['the', 'was', 'connection', 'host', 'remote', 'reset'];
    assert.deepEqual(keysOfText('the connection was reset by the remote host', common).words, ['reset', 'remote', 'host', 'connection'].map(wordKey));
  });

  test('a message is one whole key, wherever it stands on its line and however it is written', () => {
    const key = messageKey(['connection', 'reset', 'by', 'peer']);
    for (const text of ['Connection reset by peer', 'recv: connection reset by peer.', 'OSError("Connection reset by peer")']) {
      assert.ok(keysOfText(text, []).exact.includes(key), text);
    }
  });

  test('a whole message is in the part of its longest word', () => {
    const many = { ...start, keyParts: 1000 };
    assert.equal(keyPartOf(messageKey(['connection', 'reset']), many), keyPartOf(wordKey('connection'), many));
  });

  test('plain words of a sentence are no names, and none of them is taken for mistyped', () => {
    const { exact: keys, mistyped } = keysOfText('the cable was out when we looked', []);
    assert.deepEqual([keys.filter((key) => key.startsWith('.')), mistyped], [[], []]);
  });

  test('a number that is said to be an error goes before others, however many there are', () => {
    const counted = Array.from({ length: 400 }, (_, place) => `row ${20000 + place}`).join(', ');
    assert.ok(keysOfText(`${counted}, error code 64`, []).exact.includes(numberKey(64)));
  });

  test('there are a hundred at most, whatever the text is', () => {
    const text = Array.from({ length: 5000 }, (_, place) => `WSAE${place} ${place}: "word${place} and more" (EABC${place})`).join('\n');
    const { exact: keys, words, mistyped } = keysOfText(text, []);
    assert.ok(keys.length > 20 && keys.length + words.length + mistyped.length <= 100);
  });
});

describe('a name is found in spite of a slip', () => {
  for (const name of ['WSAECONNRESET', 'ESHUTDOWN', 'WSAEINTR', 'WSA_IO_PENDING']) {
    test(`${name}, at every place of what sets it apart`, () => {
      const stem = stemOf(name);
      const ends = new Set(endsOf(stem));
      for (let at = 0; at < stem.length; at++) {
        for (const slip of [stem.slice(0, at) + stem.slice(at + 1), `${stem.slice(0, at)}q${stem.slice(at + 1)}`, `${stem.slice(0, at)}q${stem.slice(at)}`]) {
          assert.ok(
            endsOf(slip, 1).some((end) => ends.has(end)),
            slip,
          );
        }
      }
    });
  }
});

test('numbers and the shortest words are no keys, a Chinese sign is', () => {
  assert.deepEqual(['10054', 'a', 'é', 'of', 'reset', '一', 'не'].filter(isTelling), ['reset', '一', 'не']);
});

describe('the files', () => {
  test('are one while errors are few, with everything in it', () => {
    assert.deepEqual(lookupFiles(data), { first: data, parts: new Map() });
  });

  test('hold every error and every constant once beside the whole', () => {
    const codes = (all: { code: number }[]) => all.map(({ code }) => code).sort((a, b) => a - b);
    const kept = [...parts].filter(([path]) => path.startsWith('records/')).map(([, part]) => part as RecordPart);
    assert.deepEqual(codes(kept.flatMap(({ errors }) => errors)), codes(data.errors));
    assert.deepEqual(codes(kept.flatMap(({ others }) => others)), codes(data.others));
    assert.equal(parts.get('all'), data);
  });
});

describe('from the parts', () => {
  const answer = async (text: string) => lookup(text, await gather(text, start, source));

  test('only errors are taken that the text may mean', async () => {
    const { errors } = await gather('10054', start, source);
    assert.deepEqual(
      errors.map(({ code }) => code),
      [10054],
    );
  });

  test('words weigh as much as they do among all errors', async () => {
    const text = 'an established connection was aborted by the softwere';
    const scores = (some: LookupData) => lookup(text, some).answers.map(({ error, score }) => [error.code, score]);
    assert.deepEqual(scores(await gather(text, start, source)), scores(data));
    assert.equal(scores(data).length, 1);
  });

  test('a constant without a page is named', async () => {
    for (const text of ['10038', 'wsaenotsock']) assert.match((await answer(text)).notes.join(), /10038 is WSAENOTSOCK/);
  });

  test('nothing is said of the numbers around one that nobody assigned', async () => {
    const { notes } = await answer('10050');
    assert.match(notes.join(), /10050 is not a Windows Sockets error: no header assigns it\.$/);
  });

  test('a part that cannot be had is an error', async () => {
    const broken = { ...source, records: () => Promise.reject(new Error('offline')) };
    await assert.rejects(gather('10054', start, broken), /offline/);
  });
});
