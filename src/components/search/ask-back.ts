import { STAGES, stageOf } from '../../catalog/call-families.ts';
import { FACT_PARAMETERS, searchQueryHref } from '../../routes.ts';
import { TIMINGS } from '../../schemas/vocabulary.ts';
import { questionFor } from '../../search/diagnose/ask.ts';
import type { Diagnosis } from '../../search/diagnose/diagnose.ts';
import { FACTS, type Fact, type Facts, factsFrom, UNKNOWN } from '../../search/diagnose/facts.ts';
import { featuresOf } from '../../search/diagnose/features.ts';
import type { LookupData } from '../../search/identify/data.ts';
import { indexOf } from '../../search/identify/index-of.ts';
import type { AskedBack, Choice } from './search-state.ts';

/** From this probability on a cause needs no question. */
const SURE_CAUSE = 0.6;

const QUESTIONS: { [name in Fact]: string } = {
  call: 'What was the program doing?',
  protocol: 'Over which protocol?',
  timing: 'When does it fail?',
  side: 'Which side reports the error?',
};
const ENDS: { [side: string]: string } = { client: 'the one that connects', server: 'the one that others connect to' };
/** What a text says itself, by how the features of it begin. */
const TOLD: [begins: string, fact: Fact][] = [
  ['call:', 'call'],
  ['on:', 'protocol'],
];

/** The question back to the reader; none where a cause is likely enough or no answer would decide. */
export function askBack(text: string, { causes }: Diagnosis, known: LookupData, facts: Facts): AskedBack | undefined {
  if (!causes[0] || causes[0].confidence >= SURE_CAUSE) return undefined;
  const features = featuresOf(text, indexOf(known).messages);
  const told = TOLD.flatMap(([begins, fact]) => (features.some(({ name }) => name.startsWith(begins)) ? [fact] : []));
  const settled = [...told, ...FACTS.filter((fact) => facts[fact])];
  const question = questionFor(causes, new Set(settled));
  if (!question) return undefined;
  const { about, answers } = question;
  // Who doesn't know is asked the next question, if there is one.
  const offered = questionFor(causes, new Set([...settled, about])) ? [...answers, UNKNOWN] : answers;
  return { text: QUESTIONS[about], answers: offered.map((value) => ({ title: titleOf(about, value), href: hrefWith(text, { ...facts, [about]: value }) })) };
}

/** What the reader has answered, read back from the address, and for each answer the search without it. */
export function answersIn({ searchParams }: URL, query: string): { facts: Facts; chosen: Choice[] } {
  const facts = factsFrom(searchParams);
  const chosen = FACTS.flatMap((fact) =>
    facts[fact] && facts[fact] !== UNKNOWN ? [{ title: titleOf(fact, facts[fact]), href: hrefWith(query, { ...facts, [fact]: undefined }) }] : [],
  );
  return { facts, chosen };
}

const hrefWith = (query: string, facts: Facts) =>
  searchQueryHref(query, Object.fromEntries(FACTS.flatMap((fact) => (facts[fact] ? [[FACT_PARAMETERS[fact], facts[fact]]] : []))));

function titleOf(fact: Fact, value: string): string {
  if (value === UNKNOWN) return 'I don’t know';
  if (fact === 'call') return STAGES.find(({ id }) => id === stageOf(value))?.title ?? value;
  if (fact === 'timing') return TIMINGS[value as keyof typeof TIMINGS];
  return ENDS[value] ?? value;
}
