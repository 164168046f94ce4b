import { z } from 'astro/zod';
import { remedyFor, schemaAt, unwrap } from './field-at.ts';
import { nearest } from './suggest.ts';

interface Explained {
  path: PropertyKey[];
  message: string;
  /** The unknown field; `path` is its parent. */
  key?: string;
}

/**
 * Wraps a schema so that its messages tell authors what is wrong and what to write instead,
 * rather than Zod's "Invalid input: expected int, received string".
 */
export function explained<Schema extends z.ZodType>(schema: Schema) {
  return z.unknown().transform((data, context): z.output<Schema> => {
    const result = schema.safeParse(data, { reportInput: true });
    if (result.success) return result.data;
    for (const { path, message } of explainAll(result.error.issues, schema)) context.issues.push({ code: 'custom', message, path, input: data });
    return z.NEVER;
  });
}

/** The problems of `data` under a schema, field by field. */
export function problemsIn(schema: z.ZodType, data: unknown): Explained[] {
  const result = schema.safeParse(data, { reportInput: true });
  return result.success ? [] : explainAll(result.error.issues, schema);
}

function explainAll(issues: z.core.$ZodIssue[], schema: z.ZodType, above: PropertyKey[] = [], outer?: string): Explained[] {
  const meant = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = fieldsOf(schemaAt(schema, issue.path), issue.input);
    return issue.keys.map((key) => [...issue.path, nearest(key, known)].join('.'));
  });
  return issues.filter(isFirstOfField).flatMap((issue): Explained[] => {
    const path = [...above, ...issue.path];
    const at = schemaAt(schema, issue.path);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path, key, message: unknownField(key, fieldsOf(at, issue.input)) }));
    if (issue.input === undefined && meant.includes(issue.path.join('.'))) return [];
    const union = at && unwrap(at);
    const remedy = remedyFor(schema, issue.path) ?? outer;
    if (issue.code === 'invalid_union' && issue.input !== undefined && union instanceof z.ZodUnion) {
      const [branch, option] = nearestBranch(issue.errors, union.options as z.ZodType[]);
      return explainAll(branch, option, path, remedy);
    }
    return [{ path, message: `${asText(issue, at) ?? explain(issue)}${remedy ? ` Expected: ${remedy}` : ''}` }];
  });
}

/** A value of the wrong type or length meets further conditions by chance or not at all. */
const isFirstOfField = ({ path }: z.core.$ZodIssue, index: number, issues: z.core.$ZodIssue[]) =>
  !issues.slice(0, index).some((before) => before.code !== 'custom' && before.code !== 'unrecognized_keys' && before.path.join() === path.join());

/** The union branch the author most likely meant: the last one with the fewest problems. */
function nearestBranch(branches: z.core.$ZodIssue[][], options: z.ZodType[]): [z.core.$ZodIssue[], z.ZodType] {
  const weight = (issues: z.core.$ZodIssue[]) => issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  const best = branches.reduce((min, branch, index) => (weight(branch) <= weight(branches[min]!) ? index : min), 0);
  return [branches[best]!, options[best]!];
}

/** What to say of a value that YAML takes for something else than text. */
function asText(issue: z.core.$ZodIssue, schema: z.ZodType | undefined): string | undefined {
  const { input } = issue;
  if (issue.code !== 'invalid_type' || issue.expected !== 'string' || !schema) return undefined;
  if (typeof input === 'object' && input && !Array.isArray(input)) {
    const [[name, rest] = [], ...others] = Object.entries(input);
    if (name === undefined || others.length > 0 || (typeof rest === 'object' && rest)) return undefined;
    return `a colon and a space make the text before them a field; put quotes around the text: '${`${name}: ${rest ?? ''}`.trim()}'.`;
  }
  if (typeof input !== 'number') return undefined;
  const { error } = schema.safeParse(String(input), { reportInput: true });
  const form = error?.issues.find(({ code }) => code === 'invalid_format');
  const hex = `0x${input.toString(16).toUpperCase().padStart(8, '0')}`;
  const text = error ? form && schema.safeParse(hex).success && hex : String(input);
  if (text) return `must be text, not a number; put quotes around it: '${text}'.`;
  return form && explain(form);
}

/** One problem in one sentence, without path and remedy. */
function explain(issue: z.core.$ZodIssue): string {
  if (issue.input === undefined && issue.code !== 'custom') return 'required field is missing.';
  if (issue.input === null) return 'has nothing after its colon.';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${NOUNS[issue.expected] ?? `a ${issue.expected}`}, not ${shown(issue.input)}.`;
    case 'invalid_value':
      return `cannot be ${shown(issue.input)}; it is ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return `${TOO_SMALL[issue.origin] ?? 'is out of range'} (at least ${issue.minimum}${UNIT[issue.origin] ?? ''}).`;
    case 'too_big':
      return `${TOO_BIG[issue.origin] ?? 'is out of range'} (at most ${issue.maximum}${UNIT[issue.origin] ?? ''}).`;
    case 'invalid_key':
      return `${shown(issue.path.at(-1))} cannot be a key here; it must be ${issue.issues[0]?.message}.`;
    case 'invalid_format':
      return `${shown(issue.input)} must be ${issue.message}.`;
    default:
      return issue.message.replace(/(?<!\?)$/, '.');
  }
}

/** The fields of a group; of a choice of groups, those of the one that `input` is most like. */
function fieldsOf(schema: z.ZodType | undefined, input: unknown): string[] {
  const group = schema && unwrap(schema);
  if (group instanceof z.ZodObject) return Object.keys(group.shape);
  if (!(group instanceof z.ZodUnion)) return [];
  const options = group.options as z.ZodType[];
  const issues = options.map((option) => option.safeParse(input).error?.issues ?? []);
  return fieldsOf(nearestBranch(issues, options)[1], input);
}

function unknownField(key: string, known: string[]): string {
  const meant = nearest(key, known);
  return `unknown field "${key}"; ${meant ? `did you mean "${meant}"?` : 'remove it.'} The fields here are ${known.join(', ')}.`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return `the date ${value.toISOString().slice(0, 10)}`;
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

const NOUNS: { [type: string]: string } = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list (one `- ` item per line)',
  object: 'a group of fields',
  record: 'a group of fields',
  boolean: 'true or false',
};
const UNIT: { [origin: string]: string } = { string: ' characters' };
const TOO_SMALL: { [origin: string]: string } = { array: 'has too few items', string: 'is too short' };
const TOO_BIG: { [origin: string]: string } = { array: 'has too many items', string: 'is too long' };
