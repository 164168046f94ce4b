import { z } from 'astro/zod';
import { MAX_REPORT_LENGTH } from './report.ts';

export const unrelatedSchema = z.strictObject({
  texts: z
    .array(z.string().trim().min(2).max(MAX_REPORT_LENGTH).describe('One text in which nothing failed on a socket.'))
    .min(1)
    .describe('Texts that name and describe no Windows Sockets error, however much they look like it: the search claims nothing for them.'),
});
