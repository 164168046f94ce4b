import { z } from 'astro/zod';
import { day, fileName } from './shared.ts';

export const observationSchema = z.strictObject({
  platform: z.enum(['Wine', 'Windows']).describe('What the programs ran on.'),
  version: z.string().min(1).describe('Its version, as it names itself.'),
  date: day.describe('When they ran.'),
  seen: z
    .array(
      z.strictObject({
        program: fileName.describe('A file in `content/reproductions/`.'),
        hash: z
          .string()
          .regex(/^[\da-f]{16}$/, '16 hexadecimal digits')
          .describe('The hash of its code, since another program may print something else.'),
        call: fileName.nullable().describe('The call that it named; null if it printed nothing.'),
        code: z
          .union([z.int(), z.string().regex(/^[A-Z_]+$/, 'a name such as ECONNRESET')])
          .nullable()
          .describe(
            'The number that it printed, 0 if the call succeeded, or the name, where the runtime has only names; null if the program did not end in time.',
          ),
      }),
    )
    .describe('What each program printed.'),
});

export type ObservationData = z.infer<typeof observationSchema>;
