import { getCollection, getEntry, render } from 'astro:content';
import { buildCatalog } from './catalog/build-catalog.ts';
import { parseFile } from './catalog/files/parse-file.ts';
import type { Record } from './catalog/records.ts';
import { COLLECTIONS, type Collection, collectionNames, type EntryData } from './schemas/collections.ts';
import { LANGUAGES } from './schemas/languages.ts';

async function read<Name extends Collection>(name: Name): Promise<Record<EntryData<Name>>[]> {
  const entries: { id: string; filePath?: string; data: unknown }[] = name === 'reproductions' ? programs() : await getCollection(name);
  return entries.map(({ id, filePath, data }) => ({ id, file: filePath ?? `content/${name}/${id}`, data: data as EntryData<Name> }));
}

const sources = import.meta.glob<string>(['/content/reproductions/*', '!**/_template.c'], { query: '?raw', import: 'default', eager: true });

/** Astro has no collections of programs. */
function programs() {
  return Object.entries(sources).map(([path, text]) => ({
    id: path.slice('/content/reproductions/'.length, path.lastIndexOf('.')),
    filePath: path.slice(1),
    data: COLLECTIONS.reproductions.schema.parse(parseFile(new TextEncoder().encode(text), 'c').data),
  }));
}

/** All content, validated and joined; the only bridge from `astro:content`. */
export const catalog = buildCatalog(Object.fromEntries(await Promise.all(collectionNames.map(async (name) => [name, await read(name)]))));

/** The text of a file in `content/reproductions/`. */
export function programOf(file: string): string {
  const code = sources[`/${file}`];
  if (code === undefined) throw new Error(`there is no ${file}`);
  return code;
}

const samples = import.meta.glob<string>('/content/samples/**', { query: '?raw', import: 'default', eager: true });

/** A file of `content/samples/`, or those of a folder there, by language. */
export function samplesOf(name: string) {
  const found = Object.values(LANGUAGES).flatMap((language) => {
    const isFile = name.endsWith(language.sample.slice(language.sample.indexOf('.')));
    const code = samples[`/content/samples/${isFile ? name : `${name}/${language.sample}`}`];
    return code === undefined ? [] : { ...language, code };
  });
  if (found.length === 0) throw new Error(`<Sample file="${name}" />: there is no content/samples/${name}`);
  return found;
}

/** The rendered MDX body of an entry, and its headings. */
export async function bodyOf(collection: 'errors' | 'causes' | 'guides', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx is not in its collection`);
  return { ...(await render(entry)), isEmpty: !entry.body?.trim() };
}
