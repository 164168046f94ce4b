import { z } from 'astro/zod';
import { fileName, guides, oneOf, prose, sources } from './shared.ts';
import { FIXERS, MACHINES, PROTOCOLS, SHELLS, SIDES, TIMINGS } from './vocabulary.ts';

/** A fix about one product, which others skip by its bold name. */
const isForOne = (fix: string) => fix.startsWith('**');
/** What a reader without any of the products has to read. */
const MAX_FOR_ALL = 6;

export const causeSchema = z.strictObject({
  title: prose(8).describe('What went wrong, as a statement.'),
  sign: prose(20).max(110).describe('What one sees without tools, and hardly with another cause of the same error.'),
  fixedBy: z.array(oneOf(FIXERS)).min(1).describe('Who can do something about it, the likeliest first.'),
  symptoms: z.array(prose(8)).min(1).describe('What people with this cause say they see, in their words; search reads these.'),
  when: z
    .strictObject({
      calls: z.array(fileName).min(1).describe('Functions that fail this way; files in `content/functions/`.'),
      protocol: z
        .array(z.enum(PROTOCOLS))
        .min(1)
        .refine((list) => list.length === 1 || !list.includes('any'), { error: '`any` stands for all of them; write it alone, or leave it out' })
        .describe('The protocols on which it happens.'),
      side: oneOf(SIDES).describe('Who meets it.'),
      timing: z.array(oneOf(TIMINGS)).min(1).describe('Its rhythm.'),
      runtimes: z.array(fileName).default([]).describe('Files in `content/runtimes/`, if it happens in programs of these runtimes only.'),
      detail: prose().describe('When exactly, in one sentence.'),
    })
    .describe('When it happens.'),
  confirm: z
    .array(
      z.strictObject({
        shell: oneOf(SHELLS).describe('Where to type it.'),
        elevated: z.boolean().optional().describe('Whether it needs administrator rights.'),
        on: oneOf(MACHINES).optional().describe('The computer on which it belongs, if it is not the one that has the error.'),
        command: z
          .string()
          .trim()
          .min(3)
          .describe(
            'What to type; PORT, HOST and PID are placeholders. PORT and HOST are those of the error, which pages fill in from the text of a reader; other ports have other names, such as LOCALPORT or PROXYPORT.',
          ),
        shows: prose().describe('What its output looks like when this is the cause, and what it looks like otherwise.'),
      }),
    )
    .min(1)
    .describe('What tells this cause from the others.'),
  fix: z
    .array(prose())
    .min(1)
    .refine((fixes) => fixes.every((fix, place) => isForOne(fix) || !isForOne(fixes[place - 1] ?? '')), {
      error: 'one for everyone stands behind one that begins with a product in bold; put those of products last',
    })
    .refine((fixes) => fixes.filter((fix) => !isForOne(fix)).length <= MAX_FOR_ALL, {
      error: `more than ${MAX_FOR_ALL} for everyone; begin those about one product with its name in bold, \`**Docker:** …\`, and put them last`,
    })
    .describe(
      'What to do, the best first. One about a single product begins with its name, `**Docker:** …`, and stands behind those for everyone. One that names a product or begins `For a mail server, …` moves up for readers whose text names the same.',
    ),
  guides: guides.describe('Guides that go deeper into this cause; files in `content/guides/`.'),
  formerly: z.array(fileName).default([]).describe('Names that the file had before; links to them keep working.'),
  sources: sources.describe('What the cause rests on.'),
});

export type CauseData = z.infer<typeof causeSchema>;
