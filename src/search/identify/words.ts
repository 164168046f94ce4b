/** A normalized word and its offset. */
export interface Word {
  text: string;
  at: number;
}

/** Letters, digits and the replacement character. */
const RUN = /[\p{L}\p{N}\p{M}\ufffd_]+(?:['’][\p{L}]+)*/gu;
/** Scripts without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc]+/gu;

const ASCII = /^[a-z0-9'_]*$/i;

let segmenter: Intl.Segmenter | null | undefined;

/** The words of a text in lower case; Chinese and Japanese are segmented. */
export function wordsIn(text: string): Word[] {
  // Long texts repeat words, and segmenting is slow.
  const known = new Map<string, Word[]>();
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const parts = known.get(run) ?? partsOf(run);
    known.set(run, parts);
    for (const part of parts) words.push({ text: part.text, at: index + part.at });
  }
  return words;
}

/** Splits a run of letters into words. */
function partsOf(run: string): Word[] {
  if (ASCII.test(run)) return [{ text: run.toLowerCase(), at: 0 }];
  const parts: Word[] = [];
  let from = 0;
  for (const { 0: unspaced, index } of run.matchAll(UNSPACED)) {
    if (index > from) parts.push({ text: fold(run.slice(from, index)), at: from });
    for (const word of segments(unspaced)) parts.push({ text: fold(word.segment), at: index + word.index });
    from = index + unspaced.length;
  }
  if (from < run.length) parts.push({ text: fold(run.slice(from)), at: from });
  return parts;
}

function segments(run: string): Iterable<{ segment: string; index: number }> {
  segmenter ??= typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  return segmenter ? segmenter.segment(run) : [...run].map((segment, index) => ({ segment, index }));
}

function fold(word: string): string {
  return word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}
