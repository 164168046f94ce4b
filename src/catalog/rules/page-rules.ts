import type { Rule } from './rule.ts';

const MIN_CAUSES_OF_COMMON = 3;
/** Fits a phone's screen, all verdicts together. */
const MAX_VERDICT_WORDS = 150;

const hasLookalike: Rule = ({ errors }) => {
  const related = new Set(errors.flatMap(({ id, data }) => data.related.flatMap(({ error }) => [id, error])));
  return errors
    .filter(({ id }) => !related.has(id))
    .map(({ file }) => ({
      file,
      field: 'related',
      says: 'no error is related to this one; name the one that it is mistaken for.',
    }));
};

const hasCauses: Rule = ({ errors }) =>
  errors.flatMap(({ file, data }) => {
    const min = data.common ? MIN_CAUSES_OF_COMMON : data.status === 'current' && data.family !== 'system' ? 1 : 0;
    if (data.causes.length >= min) return [];
    return [
      { file, field: 'causes', says: `lists ${data.causes.length}; ${data.common ? 'a common error' : 'an error of current Windows'} has ${min} or more.` },
    ];
  });

const verdictsFit: Rule = ({ errors }) =>
  errors.flatMap(({ file, data: { verdict } }) => {
    const texts = verdict.map(({ happened, normal, retry, usable }) => [happened, normal.because, retry.because, usable.because].join(' '));
    // Verdicts side by side have equal heights, so the longest counts for all.
    const words = Math.max(...texts.map((text) => text.split(/\s+/).length)) * verdict.length;
    if (words <= MAX_VERDICT_WORDS) return [];
    return [{ file, field: 'verdict', says: `takes the room of ${words} words; shorten it to ${MAX_VERDICT_WORDS}, which is what a phone's screen holds.` }];
  });

/** The search finds a cause by what people write about it. */
const hasReport: Rule = ({ causes, reports }) => {
  const reported = new Set(reports.map(({ id }) => id));
  return causes
    .filter(({ id }) => !reported.has(id))
    .map(({ id, file }) => ({ file, says: `nothing says how people write about this cause; add content/reports/${id}.yaml.` }));
};

const HEADLINES = ['title', 'sign', 'meaning', 'plain', 'summary', 'does', 'shows'];

/** What an entry is known by is no other's: a file that began as a copy keeps none of it. */
const ownHeadlines: Rule = (records) =>
  Object.values(records).flatMap((entries: { file: string; data: object }[]) => {
    const first = new Map<string, string>();
    return entries.flatMap(({ file, data }) =>
      Object.entries(data).flatMap(([field, text]) => {
        if (!HEADLINES.includes(field)) return [];
        const key = `${field}: ${text}`;
        const taken = first.get(key);
        first.set(key, taken ?? file);
        return taken === undefined ? [] : [{ file, field, says: `is word for word that of ${taken}; write what holds for this entry.` }];
      }),
    );
  });

/** Requirements of complete pages; the catalog builds without them. */
export const pageRules: Rule[] = [hasLookalike, hasCauses, verdictsFit, hasReport, ownHeadlines];
