import { z } from 'astro/zod';
import { markupProblems } from './markup.ts';
import { parseSource, SOURCE_FORMS, shortForm } from './source.ts';

/** One line of the author's own prose; `code`, *emphasis* and [links](…) are Markdown. */
export const prose = (min = 12) =>
  z
    .string()
    .trim()
    .min(min)
    .regex(/^[^\n]+$/, { error: 'one line; several points are several items', abort: true })
    .superRefine((text, context) => {
      for (const message of markupProblems(text)) context.addIssue({ code: 'custom', message });
    });

/** The name of a constant as the Windows headers spell it. */
export const constantName = z.string().regex(/^[A-Z][A-Z0-9_]*[A-Z0-9]$/, 'a constant as the header spells it, such as WSAECONNRESET');

/** The name of another content file, without extension. */
export const fileName = z.string().regex(/^[A-Za-z0-9_-]+$/, 'the name of a content file without extension');

/** One of the words of a vocabulary. */
export const oneOf = <Word extends string>(vocabulary: { [word in Word]: string }) => z.enum(Object.keys(vocabulary) as Word[]);

/** A calendar day, as text so that time zones can't shift it. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day such as 2026-11-21', abort: true })
    .refine((text) => isDay(text), { error: 'there is no such day; write one such as 2026-11-21' }),
);

/** `"2026-02-28" → true`, `"2026-02-31" → false`, which `Date` would roll over to March. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A BCP 47 tag of a real language, not just a well-formed one. */
export const languageTag = z.string().refine((tag) => isLanguage(tag), { error: 'the BCP 47 tag of a language, such as de or pt-BR' });

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** A reference that can be opened. */
export const reference = z
  .string()
  .refine((text) => parseSource(text) !== undefined, { error: ({ input }) => `${JSON.stringify(input)} is not a source`, abort: true })
  .refine((text) => shortForm(text) === undefined, { error: ({ input }) => `has a shorter form: ${shortForm(String(input))}` })
  .describe(`Where it was read: ${SOURCE_FORMS}.`);

/** A source and what it says. */
export const source = z.strictObject({
  at: reference,
  says: prose().describe('What was read there that this entry relies on, in your own words.'),
});

export const sources = z.array(source).min(1);

/** Guides that an entry leads to. */
export const guides = z.array(fileName).default([]);

export type SourceData = z.infer<typeof source>;
