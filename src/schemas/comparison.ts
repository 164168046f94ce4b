import { z } from 'astro/zod';
import { constantName, day, prose, sources } from './shared.ts';

export const comparisonSchema = z.strictObject({
  title: prose(4).describe('What the reader wants to decide between.'),
  summary: prose().describe('How the errors differ, in one sentence.'),
  order: z.int().describe('Its position in lists; no two share one.'),
  columns: z.array(prose(3)).min(2).max(4).describe('What is compared: the column headings.'),
  rows: z
    .array(
      z.strictObject({
        error: constantName.describe('The error; each has one row.'),
        cells: z.array(prose(2)).describe('One per column, in order.'),
      }),
    )
    .min(2)
    .describe('The errors to compare.'),
  deciding: z.array(prose()).min(1).describe('The questions or commands that decide, in order.'),
  sources: sources.describe('What the comparison rests on beyond the sources of its errors.'),
  checked: day.describe('The day on which it was last read against its sources.'),
});

export type ComparisonData = z.infer<typeof comparisonSchema>;
