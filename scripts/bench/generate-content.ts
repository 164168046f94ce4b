import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Copy, copiesOf } from './copies.ts';
import { functionsOf, messagesOf, runtimesOf } from './generate-tables.ts';
import { readTemplates, type Template, type WrittenError } from './templates.ts';

/** Fields that hold names, commands and choices, not prose. */
const NOT_PROSE = new Set(
  'at beside on answer family status tables shell command calls protocol side timing runtimes name error aliases causes value checked'.split(' '),
);
/** Copies of a number in another numbering stand this far apart. */
const APART = 200;

/**
 * Writes a `content/` folder with errors made from those of the site, and with as many causes, comparisons, calls, runtimes' names and messages to each
 * as these have. Functions, runtimes, languages, guides and families stay as many as they are: a system has more errors, not more calls.
 *
 * @param from the site's own content
 * @param count how many errors
 */
export function generateContent(from: string, to: string, count: number) {
  const templates = readTemplates(from);
  const copies = copiesOf(templates, count);
  const write = (folder: string, { id, data, body }: Template<unknown>, ending: 'mdx' | 'yaml') => {
    // JSON is YAML, and quicker to write for some ten thousand files.
    const fields = JSON.stringify(data, null, 1);
    writeFileSync(join(to, folder, `${id}.${ending}`), ending === 'mdx' ? `---\n${fields}\n---\n${body}` : fields);
  };
  for (const folder of ['errors', 'causes', 'comparisons', 'functions', 'runtimes', 'messages', 'families']) mkdirSync(join(to, folder), { recursive: true });
  for (const folder of ['guides', 'samples', 'synonyms']) cpSync(join(from, folder), join(to, folder), { recursive: true });
  for (const copy of copies) {
    const listed = new Set(copy.errors.flatMap(({ data }) => data.causes));
    for (const error of copy.errors) write('errors', told(errorOf(error, copy), copy), 'mdx');
    for (const cause of templates.causes.filter(({ id }) => listed.has(id))) write('causes', told(cause, copy), 'mdx');
    for (const comparison of templates.comparisons) {
      const rows = comparison.data.rows.filter(({ error }) => copy.has(error));
      if (rows.length > 1) write('comparisons', told({ ...comparison, data: { ...comparison.data, rows } }, copy), 'yaml');
    }
  }
  for (const one of functionsOf(templates, copies)) write('functions', one, 'yaml');
  for (const one of runtimesOf(templates, copies)) write('runtimes', one, 'yaml');
  for (const one of messagesOf(templates, copies)) write('messages', one, 'yaml');
  // Copies need more numbers than the headers' blocks have.
  for (const { id, data, body } of templates.families) write('families', { id, body, data: { ...data, range: undefined } }, 'yaml');
}

/** An error without what the copy lacks, and with numbers of its own. */
function errorOf({ id, data, body }: Template<WrittenError>, copy: Copy): Template<WrittenError> {
  const { posix, ntstatus = [], related = [], completion = [] } = data;
  const moved = (value: number | null) => (value === null ? null : value + APART * copy.round);
  return {
    id,
    body,
    data: {
      ...data,
      code: copy.codeOf(data.code),
      // A completion's number has to be named by another error of the same copy; the last copy may lack that one.
      family: data.family === 'system' ? 'win32' : data.family,
      common: copy.round === 0 && data.common,
      related: related.filter(({ error }) => copy.has(error)),
      completion: completion.filter(({ name }) => copy.has(name)).map((one) => ({ ...one, code: copy.codeOf(one.code) })),
      ntstatus: ntstatus.map((one) => ({ ...one, value: `0x${(Number(one.value) + 0x10000 * copy.round).toString(16).toUpperCase().padStart(8, '0')}` })),
      ...(posix ? { posix: { ...posix, linux: moved(posix.linux), macos: moved(posix.macos), ucrt: moved(posix.ucrt) } } : {}),
    },
  };
}

/** The file in the words and names of the copy. */
function told<Data>({ id, data, body }: Template<Data>, { english }: Copy): Template<Data> {
  const tell = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return NOT_PROSE.has(field) ? english.rename(value) : english.retell(value);
    if (Array.isArray(value)) return value.map((item) => tell(item, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tell(inner, key)]));
  };
  return { id: english.rename(id), data: tell(data, '') as Data, body: english.retellBody(body) };
}
