import { z } from 'astro/zod';
import { day, prose, sources } from './shared.ts';

export const guideSchema = z.strictObject({
  title: prose(4).describe('The question it answers.'),
  summary: prose().describe('What the reader learns, in one sentence.'),
  order: z.int().describe('Its position in lists; no two share one.'),
  sources: sources.describe('What the guide rests on.'),
  checked: day.describe('The day on which it was last read against its sources.'),
});

export type GuideData = z.infer<typeof guideSchema>;
