import type { ContentFile } from '../read-content.ts';
import { stringsIn } from './strings-in.ts';

/** A piece of the author's own prose. */
export interface Passage {
  path: string;
  /** A field such as `confirm.0.shows`, or `body`. */
  field: string;
  text: string;
}

/** Fields with facts rather than prose; they may repeat. The labels of similar programs (`shows`) are alike. */
const FACTS =
  /^shows$|(^|\.)(message|at|beside|command|code|name|value|shell|lang|line|calls|protocol|timing|side|docs|header|library|variants|failure|causes|tables|text|also|error|tag|language|checked|family|status|on|reports|runtimes|only|answer|symptoms|fixedBy|cause|powershell|needs|evidence|seen|platform|version|date)(\.|$)/;

/** The authors' prose, field by field; reports and unrelated texts quote readers, titles quote publishers. */
export function passages(files: ContentFile[]): Passage[] {
  return files.flatMap(({ path: file, collection, data, body }) => {
    if (collection === 'reports' || collection === 'unrelated' || collection === 'titles') return [];
    const fields = stringsIn(data).map(({ path, text }) => ({ path: file, field: path.join('.'), text }));
    return [
      ...fields.filter(({ field }) => !FACTS.test(field)),
      ...(collection !== 'reproductions' && body.trim() ? [{ path: file, field: 'body', text: withoutCode(body) }] : []),
    ];
  });
}

/** Blanks code blocks and keeps the words of `<Wire>`, line by line. */
function withoutCode(body: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, '');
  return body
    .replace(/^```[\s\S]*?^```$/gm, blank)
    .replace(/<Wire[\s\S]*?\/>/g, (wire) =>
      wire.replace(
        /.*\n?/g,
        (line) => [...line.matchAll(/(?:title|label)[:=] ?['"]([^'"]+)['"]/g)].map(([, text]) => `${text}.`).join(' ') + (line.endsWith('\n') ? '\n' : ''),
      ),
    );
}
