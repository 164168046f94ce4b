import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { causeSchema } from './schemas/cause.ts';
import { comparisonSchema } from './schemas/comparison.ts';
import { errorSchema } from './schemas/error.ts';
import { explained } from './schemas/explain.ts';
import { familySchema } from './schemas/family.ts';
import { functionSchema } from './schemas/function.ts';
import { guideSchema } from './schemas/guide.ts';
import { messageSchema } from './schemas/message.ts';
import { runtimeSchema } from './schemas/runtime.ts';
import { synonymsSchema } from './schemas/synonyms.ts';

/** The file name is the identity, letter case included; `_template` is no entry. */
const files = (folder: string, ending: string) =>
  glob({ base: `./content/${folder}`, pattern: [`*.${ending}`, '!_template.*'], generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

export const collections = {
  errors: defineCollection({ loader: files('errors', 'mdx'), schema: explained(errorSchema) }),
  causes: defineCollection({ loader: files('causes', 'mdx'), schema: explained(causeSchema) }),
  comparisons: defineCollection({ loader: files('comparisons', 'yaml'), schema: explained(comparisonSchema) }),
  guides: defineCollection({ loader: files('guides', 'mdx'), schema: explained(guideSchema) }),
  functions: defineCollection({ loader: files('functions', 'yaml'), schema: explained(functionSchema) }),
  runtimes: defineCollection({ loader: files('runtimes', 'yaml'), schema: explained(runtimeSchema) }),
  messages: defineCollection({ loader: files('messages', 'yaml'), schema: explained(messageSchema) }),
  synonyms: defineCollection({ loader: files('synonyms', 'yaml'), schema: explained(synonymsSchema) }),
  families: defineCollection({ loader: files('families', 'yaml'), schema: explained(familySchema) }),
};
