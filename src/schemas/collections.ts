import { z } from 'astro/zod';
import { causeSchema } from './cause.ts';
import { comparisonSchema } from './comparison.ts';
import { errorSchema } from './error.ts';
import { familySchema } from './family.ts';
import { functionSchema } from './function.ts';
import { guideSchema } from './guide.ts';
import { languages } from './languages.ts';
import { messageSchema } from './message.ts';
import { observationSchema } from './observation.ts';
import { reportSchema } from './report.ts';
import { reproductionSchema } from './reproduction.ts';
import { runtimeSchema } from './runtime.ts';
import { constantName, languageTag } from './shared.ts';
import { synonymsSchema } from './synonyms.ts';
import { titlesSchema } from './titles.ts';
import { unrelatedSchema } from './unrelated.ts';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, words joined by hyphens, such as nothing-listening');
const platformName = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'a platform and its version, such as wine-8.0');
const functionName = z.string().regex(/^[A-Za-z_]\w*$/, 'the name of a function as the header spells it, such as WSARecv');

/** The collections: each folder's schema, file extension and id format. */
export const COLLECTIONS = {
  errors: {
    schema: errorSchema,
    ending: 'mdx',
    id: constantName,
    about: 'One error a file; the file name is the constant: `content/errors/WSAECONNRESET.mdx`.',
  },
  causes: { schema: causeSchema, ending: 'mdx', id: slug, about: 'One real-world cause a file; every error that it surfaces as lists it.' },
  reports: {
    schema: reportSchema,
    ending: 'yaml',
    id: slug,
    about: 'What people with one cause write about it; the file name is the cause. Ranking learns from these texts; no page shows them.',
  },
  unrelated: {
    schema: unrelatedSchema,
    ending: 'yaml',
    id: slug,
    about: 'Texts of one kind not about Windows Sockets errors; ranking learns from them what to ignore.',
  },
  functions: { schema: functionSchema, ending: 'yaml', id: functionName, about: 'One function a file; the file name is its name.' },
  runtimes: { schema: runtimeSchema, ending: 'yaml', id: slug, about: 'How one language or library carries and prints the errors.' },
  messages: { schema: messageSchema, ending: 'yaml', id: languageTag, about: "The system's own texts in one language; the file name is its BCP 47 tag." },
  guides: { schema: guideSchema, ending: 'mdx', id: slug, about: 'Topics that span several errors.' },
  comparisons: { schema: comparisonSchema, ending: 'yaml', id: slug, about: 'Easily confused errors, in one table.' },
  synonyms: {
    schema: synonymsSchema,
    ending: 'yaml',
    id: languageTag,
    about: 'Synonyms for search; the file name is the BCP 47 tag of the language.',
  },
  titles: {
    schema: titlesSchema,
    ending: 'yaml',
    id: slug,
    about: 'Titles of pages that sources cite, by publisher. The names of functions come from `content/functions/`.',
  },
  families: { schema: familySchema, ending: 'yaml', id: slug, about: 'Where a block of numbers comes from.' },
  reproductions: {
    schema: reproductionSchema,
    ending: 'c',
    id: slug,
    about:
      'One complete program a file that shows one cause, in C or in the language of the runtime whose own the cause is; these fields are its leading comment. It prints the call and its number: `recvfrom: 10054`.',
  },
  observations: {
    schema: observationSchema,
    ending: 'yaml',
    id: platformName,
    about: 'What the reproductions printed on one platform. Written by `npm run reproduce` only.',
  },
} as const;

export type Collection = keyof typeof COLLECTIONS;

export const collectionNames = Object.keys(COLLECTIONS) as Collection[];

export type EntryData<Name extends Collection> = z.output<(typeof COLLECTIONS)[Name]['schema']>;

/** Names taken by pages of the site or reserved by Windows. */
const RESERVED = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/i;

/** What is wrong with an entry's file name, if anything. */
export function idProblem(collection: Collection, id: string): string | undefined {
  if (RESERVED.test(id)) return `no entry can be called "${id}"; rename the file.`;
  const { error } = COLLECTIONS[collection].id.safeParse(id);
  return error && `"${id}" is not a name for a file here; write ${error.issues[0]?.message}.`;
}

/** Folders of plain files. */
export const FILE_FOLDERS = ['samples'];

/** Collections that authors write, and that have a template. */
export const authoredCollections = collectionNames.filter((name) => name !== 'observations');

/** The file extensions of a collection's entries. */
export const endingsOf = (collection: Collection): readonly string[] => (collection === 'reproductions' ? languages : [COLLECTIONS[collection].ending]);

/** The template for new entries. */
export const templateOf = (collection: Collection) => `content/${collection}/_template.${COLLECTIONS[collection].ending}`;
