import { z } from 'astro/zod';

export const MAX_REPORT_LENGTH = 2000;

/** Of a person, not of a machine or an example: `git@github.com`, `user@example.com`, `root@db.local`. */
const MAIL = /\b(?!git@)[\w.+-]+@(?!(?:[\w-]+\.)*(?:example|local|internal|corp|lan|test|invalid)\b)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/i;

const text = z
  .string()
  .trim()
  .min(2)
  .max(MAX_REPORT_LENGTH)
  .refine((text) => !MAIL.test(text), { error: ({ input }) => `has the mail address ${MAIL.exec(String(input))?.[0]}; write user@example.com` });
const texts = z.array(text);

export const reportSchema = z.strictObject({
  symptoms: z
    .array(text.regex(/^[^\n]+$/, 'one line; what was pasted goes under `pastes`'))
    .min(1)
    .describe('One-line descriptions in plain words, as typed into a search box.'),
  pastes: texts.default([]).describe('Log lines, stack traces and printed output, as pasted.'),
  posts: texts.default([]).describe('Questions as posted to a forum or an issue tracker.'),
});

export type ReportData = z.infer<typeof reportSchema>;
