import { z } from 'astro/zod';

const word = z
  .string()
  .regex(/^[\p{Ll}\p{N}]{2,}$/u, 'one word in lower-case letters, in its plain form, such as "freeze", whose endings are found too')
  .describe('One word, lower-case letters, plain form.');

export const synonymsSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        means: z.string().min(4).describe('What all of these words mean for a connection, a socket or a program.'),
        words: z.array(word).min(2).describe('Words that readers use for what pages call something else; each in one group only.'),
      }),
    )
    .min(1)
    .describe('Synonyms for search.'),
});
