import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS, type Collection, collectionNames } from './schemas/collections.ts';
import { explained } from './schemas/explain.ts';

/** Collections that Astro reads; programs come through `content.ts`. */
const names = collectionNames.filter((name) => name !== 'reproductions');

/** The file name is the id, case included; `_template` isn't an entry. */
function collection<Name extends Collection>(name: Name) {
  const { schema, ending } = COLLECTIONS[name];
  const pattern = [`*.${ending}`, '!_template.*'];
  return defineCollection({
    loader: glob({ base: `./content/${name}`, pattern, generateId: ({ entry }) => entry.slice(0, -ending.length - 1) }),
    schema: explained(schema as (typeof COLLECTIONS)[Name]['schema']),
  });
}

export const collections = Object.fromEntries(names.map((name) => [name, collection(name)])) as {
  [Name in Exclude<Collection, 'reproductions'>]: ReturnType<typeof collection<Name>>;
};
