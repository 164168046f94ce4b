import type { Problem } from '../problem.ts';
import type { ContentFile } from '../read-content.ts';
import { passages } from './passages.ts';

const UNWANTED: [RegExp, string][] = [
  [/verified on windows|tested on windows|we ran|\bi ran\b/i, 'nothing was run on Windows; say where it was run or read.'],
  [/important to note|please note|it is worth noting|in order to|simply |feel free|best practice/i, 'says nothing; leave it out.'],
  [/[“”‘’]/, 'is a typographic quote, and commands are copied from these texts; write it straight.'],
  [/\b(?:first|second|third|last|next) causes?\b|\bcauses? (?:above|below)\b/i, 'goes by an order that changes; name the cause or link to it.'],
  [/\b(?:TODO|TBD|FIXME|coming soon|lorem)\b/i, 'is unfinished; write it or leave it out.'],
];

/** Finds unwanted wording outside code. */
export function wordProblems(file: ContentFile): Problem[] {
  return passages([file]).flatMap(({ path, field, text }) =>
    text.split('\n').flatMap((line, index) =>
      UNWANTED.flatMap(([pattern, why]) => {
        const [words] = pattern.exec(line.replace(/`[^`]*`/g, '')) ?? [];
        const where = field === 'body' ? { line: file.bodyLine + index } : { field };
        return words ? [{ file: path, ...where, says: `"${words.trim()}" ${why}` }] : [];
      }),
    ),
  );
}
