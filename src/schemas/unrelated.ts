import { z } from 'astro/zod';
import { MAX_REPORT_LENGTH } from './report.ts';

export const unrelatedSchema = z.strictObject({
  texts: z
    .array(z.string().trim().min(2).max(MAX_REPORT_LENGTH).describe('One text in which nothing failed on a socket.'))
    .min(1)
    .describe('Texts that look like Windows Sockets errors but are not: search must find nothing for them.'),
});
