// The lookup from parts, as a site of many errors has it, against the lookup from all of the data.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { buildCatalog } from '../../src/lib/build-catalog.ts';
import { lookupData } from '../../src/lib/lookup/data.ts';
import { gather } from '../../src/lib/lookup/gather.ts';
import { lookup } from '../../src/lib/lookup/lookup.ts';
import { isWhole, type KeyPart, type RecordPart } from '../../src/lib/lookup/parts.ts';
import { lookupFiles } from '../../src/lib/lookup/split.ts';
import { isSentence, messageForms, nameForms, numberForms, slipsOf } from './forms.ts';
import { NEGATIVES } from './negatives.ts';
import { readCatalogRecords } from './read-content.ts';

const catalog = buildCatalog(readCatalogRecords());
const data = lookupData(catalog);
const { first: start, parts } = lookupFiles(data, 0);
assert.ok(!isWhole(start));

/** The paths of the parts that the text needs, and what they hold of the errors. */
async function fetchFor(text: string) {
  assert.ok(!isWhole(start));
  const fetched = new Set<string>();
  const part = async <Part>(path: string) => {
    fetched.add(path);
    return parts.get(path) as Part;
  };
  const some = await gather(text, start, { keys: (place) => part<KeyPart>(`keys/${place}`), records: (place) => part<RecordPart>(`records/${place}`) });
  return { some, fetched };
}

interface Trial {
  text: string;
  /** The first answer from all of the data, and from the parts. */
  whole: number | undefined;
  split: number | undefined;
  files: number;
}

async function trialsOf(texts: string[]): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const text of texts) {
    const { some, fetched } = await fetchFor(text);
    const [whole] = lookup(text, data).answers;
    const [split] = lookup(text, some).answers;
    trials.push({ text, whole: whole?.error.code, split: split?.error.code, files: fetched.size });
  }
  return trials;
}

const known = data.errors;
/** Forms of each kind, and the share of them, in a hundred, that have to lead to the same error as in one file. */
const KINDS: { [kind: string]: [forms: string[], least: number] } = {
  'numbers, bare and wrapped': [catalog.errors.flatMap(numberForms), 100],
  'numbers of other systems': [known.flatMap(({ numbers, posix: [, ...more] = [] }) => [...numbers, ...more].filter((one) => one !== null).map(String)), 100],
  'names, here and elsewhere': [known.flatMap(({ name, names }) => [...nameForms(name), ...names, ...names.map((one) => one.toLowerCase())]), 100],
  'names with a slip': [known.filter(({ name }) => /^WSAE[A-Z]{6,}$/.test(name)).flatMap(({ name }) => slipsOf(name)), 99],
  'messages, whole and in a line': [known.flatMap(({ message, texts }) => [message ?? '', ...texts].filter(isSentence).flatMap(messageForms)), 99],
  'messages cut off': [known.flatMap(({ message, texts }) => [message ?? '', ...texts].flatMap(beginningOf)), 99],
  'messages in a wrong encoding': [known.flatMap(({ texts }) => texts.flatMap(mistaken)), 99],
  'printed lines': [catalog.errors.flatMap(({ appearances }) => appearances.flatMap(({ lines }) => lines.map(({ line }) => line))), 99],
  'what is no error': [NEGATIVES, 99],
};

/** The first words of a long message. */
function beginningOf(text: string): string[] {
  const words = text.split(' ');
  return words.length > 6 ? [words.slice(0, Math.ceil(0.6 * words.length)).join(' ')] : [];
}

/** UTF-8 shown as if it were Latin-1. */
function mistaken(text: string): string[] {
  const shown = Buffer.from(text).toString('latin1');
  return shown === text ? [] : [shown];
}

describe('from parts the same error comes first as from all of the data', () => {
  for (const [kind, [forms, least]] of Object.entries(KINDS)) {
    test(`${kind}: ${least} of 100 or more`, async (context) => {
      const trials = await trialsOf([...new Set(forms)]);
      const others = trials.filter(({ whole, split }) => whole !== split);
      const share = 100 * (1 - others.length / trials.length);
      const told = others.slice(0, 10).map(({ text, whole, split }) => `\n${text.slice(0, 120)}: ${split}, not ${whole}`);
      context.diagnostic(`${share.toFixed(2)} of 100 of ${trials.length}`);
      assert.ok(trials.length > 20 && share >= least, `${share.toFixed(2)}${told.join('')}`);
    });
  }
});

describe('what is fetched is little', () => {
  for (const [kind, most, identifiers] of [
    ['an error’s number', 3, known.map(({ code }) => String(code))],
    ['an error’s name', 4, known.map(({ name }) => name)],
  ] as const) {
    test(`${kind}: ${most} files or fewer`, async () => {
      const trials = await trialsOf(identifiers);
      assert.deepEqual(
        trials.filter(({ files }) => files < 2 || files > most),
        [],
      );
    });
  }

  test('the parts with keys have 5,700 characters or fewer on average', () => {
    const lengths = [...parts].filter(([path]) => path.startsWith('keys/')).map(([, part]) => JSON.stringify(part).length);
    const sum = lengths.reduce((all, length) => all + length, 0);
    assert.ok(sum > 0 && sum / lengths.length <= 5700, String(sum / lengths.length));
  });

  test('a part has 6,000 bytes or fewer with brotli', () => {
    for (const [path, part] of parts) {
      if (path !== 'all') assert.ok(brotliCompressSync(JSON.stringify(part)).length <= 6000, path);
    }
  });

  test('a long log needs 100 files or fewer, however much is in it', async () => {
    const log = NEGATIVES.join('\n').repeat(5) + known.map(({ message }, line) => `${line}: ${message}`).join('\n');
    assert.ok((await fetchFor(log)).fetched.size <= 100);
  });
});
