import { z } from 'astro/zod';
import { constantName, fileName, oneOf, prose, source } from './shared.ts';
import { HEADERS, LIBRARIES, REPORTS, SAME, USUAL } from './vocabulary.ts';

export const functionSchema = z.strictObject({
  header: z.enum(HEADERS).describe('The header to include.'),
  library: z.enum(LIBRARIES).nullable().describe('The DLL that exports it; null if it is fetched by WSAIoctl or inline.'),
  variants: z.array(z.string()).default([]).describe('Exported names, where they differ from the file name (A and W).'),
  docs: z
    .string()
    .regex(/^windows\/win32\/api\/(\w+)\/n[a-z]-\1-\w+$/, 'a page such as windows/win32/api/winsock2/nf-winsock2-accept')
    .describe('Its page on Microsoft Learn, from `windows/win32/api/` on.'),
  does: prose().describe('What it does, in one sentence; a term may be explained in another.'),
  reports: oneOf(REPORTS).describe('How it reports an error.'),
  failure: z.string().nullable().describe('What it returns on failure, such as SOCKET_ERROR.'),
  like: fileName.optional().describe('A function of which this is another form, such as the call that a provider answers.'),
  errors: z
    .record(constantName, z.union([z.literal(USUAL), z.literal(SAME), prose(8)]))
    .describe(`What each documented error means there; \`${USUAL}\` where the error's own usual text says all, \`${SAME}\` where \`like\` says it.`),
  observed: z
    .array(
      z.strictObject({
        error: constantName.describe('The error.'),
        means: prose().describe('When it occurs.'),
        source: source.describe('Where it was observed.'),
      }),
    )
    .default([])
    .describe('Undocumented errors observed in a source.'),
  notes: z.array(prose()).default([]).describe('What to know about its errors.'),
});

export type FunctionData = z.infer<typeof functionSchema>;
