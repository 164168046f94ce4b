import { z } from 'astro/zod';

export const MAX_REPORT_LENGTH = 2000;

const texts = z.array(z.string().trim().min(2).max(MAX_REPORT_LENGTH));

export const reportSchema = z.strictObject({
  symptoms: texts.min(1).describe('One-line descriptions in plain words, as typed into a search box.'),
  pastes: texts.default([]).describe('Log lines, stack traces and printed output, as pasted.'),
  posts: texts.default([]).describe('Questions as posted to a forum or an issue tracker.'),
});

export type ReportData = z.infer<typeof reportSchema>;
