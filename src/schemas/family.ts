import { z } from 'astro/zod';
import { FIRST_OWN_CODE, LAST_OWN_CODE } from './code.ts';
import { constantName, sources } from './shared.ts';

const number = z.int().min(FIRST_OWN_CODE).max(LAST_OWN_CODE);

export const familySchema = z.strictObject({
  title: z.string().min(3).describe('Its name in tables.'),
  order: z.int().describe('Its position in lists; no two share one.'),
  range: z
    .strictObject({
      from: number.describe('The first number of the block.'),
      to: number.describe('The last number of the block.'),
    })
    .refine(({ from, to }) => from <= to, { error: 'is greater than `to`; correct one of the two', path: ['from'] })
    .optional()
    .describe('The block that the headers set aside for the family; none where its numbers are scattered.'),
  others: z
    .array(
      z.strictObject({
        code: z.int().min(1).max(LAST_OWN_CODE).describe('The number.'),
        name: constantName.describe('The constant.'),
        message: z.string().nullable().describe("The system's English message; null if it has none."),
      }),
    )
    .default([])
    .describe('Assigned numbers that have no entry in `content/errors/`; an entry replaces its line here.'),
  sources: sources.describe('Where the numbers and names were read.'),
});

export type FamilyData = z.infer<typeof familySchema>;
