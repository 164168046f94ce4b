/** A word of a text as messages are compared, and where it begins. */
export interface Word {
  text: string;
  at: number;
}

/** Letters, digits, and the mark that stands for a character that was lost in a wrong encoding. */
const RUN = /[\p{L}\p{N}\p{M}\ufffd_]+(?:['’][\p{L}]+)*/gu;
/** Writing without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc]+/gu;

const ASCII = /^[a-z0-9'_]*$/i;

let segmenter: Intl.Segmenter | null | undefined;

/** The words of a text in lower case; Chinese and Japanese as their dictionaries part them. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    let from = 0;
    for (const part of run.matchAll(UNSPACED)) {
      if (part.index > from) words.push({ text: fold(run.slice(from, part.index)), at: match.index + from });
      for (const { segment, index } of segments(part[0])) words.push({ text: fold(segment), at: match.index + part.index + index });
      from = part.index + part[0].length;
    }
    if (from < run.length) words.push({ text: fold(run.slice(from)), at: match.index + from });
  }
  return words;
}

function segments(run: string): Iterable<{ segment: string; index: number }> {
  segmenter ??= typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  return segmenter ? segmenter.segment(run) : [...run].map((segment, index) => ({ segment, index }));
}

function fold(word: string): string {
  return ASCII.test(word) ? word.toLowerCase() : word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}
