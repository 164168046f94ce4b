import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { causeSchema } from '../schemas/cause.ts';
import { comparisonSchema } from '../schemas/comparison.ts';
import { errorSchema } from '../schemas/error.ts';
import { familySchema } from '../schemas/family.ts';
import { functionSchema } from '../schemas/function.ts';
import { guideSchema } from '../schemas/guide.ts';
import { messageSchema } from '../schemas/message.ts';
import { runtimeSchema } from '../schemas/runtime.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import type { Records } from './types.ts';

export const SCHEMAS = {
  errors: errorSchema,
  causes: causeSchema,
  functions: functionSchema,
  runtimes: runtimeSchema,
  messages: messageSchema,
  guides: guideSchema,
  comparisons: comparisonSchema,
  families: familySchema,
  synonyms: synonymsSchema,
};

export type Collection = keyof typeof SCHEMAS;

export interface ContentFile {
  /** Path from the root of the repository. */
  path: string;
  collection: Collection;
  /** The file name without its ending: the identity of the entry. */
  id: string;
  /** Frontmatter or the whole of a YAML file, unchecked. */
  data: unknown;
  /** The MDX body; empty for YAML. */
  body: string;
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

/** Every content file on disk, `_template` left out, without Astro in between. */
export function readContent(root = 'content'): ContentFile[] {
  return (Object.keys(SCHEMAS) as Collection[]).flatMap((collection) =>
    readdirSync(join(root, collection))
      .filter((file) => !file.startsWith('_template.') && /\.(mdx|yaml)$/.test(file))
      .sort()
      .map((file) => readFile(join(root, collection, file), collection)),
  );
}

function readFile(path: string, collection: Collection): ContentFile {
  const text = readFileSync(path, 'utf8');
  const id = basename(path, extname(path));
  if (path.endsWith('.yaml')) return { path, collection, id, data: parse(text), body: '' };
  const match = FRONTMATTER.exec(text);
  if (!match) throw new Error(`${path}: has no frontmatter between two lines of ---`);
  return { path, collection, id, data: parse(match[1]!), body: match[2]! };
}

/** The same files as `buildCatalog` takes them; throws where a schema refuses one. */
export function readCatalogRecords(root = 'content'): Records {
  const files = readContent(root);
  const of = <Name extends Collection>(name: Name) =>
    files
      .filter(({ collection }) => collection === name)
      .map(({ id, path, data }) => ({ id, file: path, data: SCHEMAS[name].parse(data) as Records[Name][number]['data'] })) as Records[Name];
  return {
    errors: of('errors'),
    causes: of('causes'),
    functions: of('functions'),
    runtimes: of('runtimes'),
    messages: of('messages'),
    guides: of('guides'),
    comparisons: of('comparisons'),
    families: of('families'),
    synonyms: of('synonyms'),
  };
}
