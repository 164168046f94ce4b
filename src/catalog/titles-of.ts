import type { Titles } from '../schemas/source.ts';
import type { Records } from './records.ts';

/** What sources call pages and functions. */
export function titlesOf({ functions, titles }: Pick<Records, 'functions' | 'titles'>): Titles {
  return new Map([
    ...functions.flatMap(({ id, data }) => namesOnLearn(id, data.variants).map((name) => [name.toLowerCase(), name] as const)),
    ...titles.flatMap(({ data }) => data.pages.map(({ at, title }) => [at, title] as const)),
  ]);
}

/** What the page of a function may be named after: the function, its variants, or their pointer types (`LP…`, `LPFN_…`). */
export const namesOnLearn = (id: string, variants: string[]) =>
  [id, ...variants].flatMap((name) => [name, ...['LP', 'LPFN_'].map((prefix) => prefix + name.toUpperCase())]);
