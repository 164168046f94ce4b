// What the search says of texts that people write: each cause's reports, some of each kind.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { diagnose } from '../../src/search/diagnose/diagnose.ts';
import { stem, stemsIn } from '../../src/search/diagnose/words.ts';
import { lookup } from '../../src/search/identify/lookup.ts';
import { catalog } from '../content/catalog.ts';

const known = JSON.parse(readFileSync('dist/lookup.json', 'utf8'));
const data = JSON.parse(readFileSync('dist/diagnosis.json', 'utf8'));
/** Of each kind. */
const SAMPLE = 3;
const QUOTE = /^says “(.*)”$/;

test('no reason quotes a word of the message of the error that the text names', () => {
  let quotes = 0;
  const texts = [...catalog.reports.values()].flatMap((kinds) => Object.values(kinds as { [kind: string]: string[] }).flatMap((all) => all.slice(0, SAMPLE)));
  for (const text of texts) {
    const { answers } = lookup(text, known);
    const printed = stemsIn(answers.flatMap(({ error: { message, texts: others } }) => [message ?? '', ...others]).join('\n'));
    for (const { reasons } of diagnose(text, answers, known, data).causes) {
      const quoted = reasons.flatMap((reason) => QUOTE.exec(reason)?.[1] ?? []).filter((one) => /^\p{L}+$/u.test(one));
      quotes += quoted.length;
      for (const one of quoted) assert.ok(!printed.has(stem(one.toLowerCase())), `${one}: ${text}`);
    }
  }
  assert.ok(texts.length > 1000 && quotes > 1000, `${texts.length} ${quotes}`);
});
