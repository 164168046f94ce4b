import { z } from 'astro/zod';
import { constantName, fileName, oneOf, prose } from './shared.ts';
import { parseSource, SOURCE_FORMS } from './source.ts';
import { SURROUNDINGS } from './vocabulary.ts';

/** A test function of Wine 8.0's `dlls/ws2_32/tests`: `sock.c test_bind`. */
const CONFORMANCE_TEST = /^(?:sock|protocol|afd)\.c test_\w+$/;

export const reproductionSchema = z.strictObject({
  shows: prose().describe('What the program does, in a sentence with subject and verb, without the full stop.'),
  cause: fileName.optional().describe('The cause it shows; a file in `content/causes/`. Left out if the error needs no cause of its own for this call.'),
  call: fileName.describe("The function that fails; one of the cause's calls, or else one that documents the error."),
  error: constantName.describe("The error that Windows gives; one of the cause's errors."),
  needs: oneOf(SURROUNDINGS).describe('The surroundings it needs.'),
  evidence: z
    .string()
    .refine((text) => CONFORMANCE_TEST.test(text) || parseSource(text) !== undefined, {
      error: `not evidence; write a test of Wine such as "sock.c test_bind", or ${SOURCE_FORMS}`,
    })
    .describe('Why Windows gives this error: a test of Wine that asserts the same, such as `sock.c test_bind`, or a source.'),
  powershell: z.string().trim().min(3).optional().describe('A line that fails the same way in PowerShell, for administrators without a compiler.'),
  elevated: z.boolean().optional().describe('Whether the line of PowerShell needs administrator rights and the program does not.'),
  differs: prose().optional().describe('Why Wine gives something else.'),
});

export type ReproductionData = z.infer<typeof reproductionSchema>;

/** How far the evidence goes: asserted by tests that have to pass on Windows, documented, or reported by others. */
export function strengthOf(evidence: string): Strength {
  if (CONFORMANCE_TEST.test(evidence) || /\/ws2_32\/tests\//.test(evidence)) return 'tested';
  return /^(?:learn|rfc):/.test(evidence) ? 'documented' : 'reported';
}

export type Strength = 'tested' | 'documented' | 'reported';
