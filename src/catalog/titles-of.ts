import type { Titles } from '../schemas/source.ts';
import type { Records } from './records.ts';

/** What sources call functions. */
export function titlesOf({ functions }: Pick<Records, 'functions'>): Titles {
  return new Map(functions.flatMap(({ id, data }) => namesOnLearn(id, data.variants).map((name) => [name.toLowerCase(), name])));
}

/** What the page of a function may be named after: the function, its variants, or their pointer types (`LP…`, `LPFN_…`). */
export const namesOnLearn = (id: string, variants: string[]) =>
  [id, ...variants].flatMap((name) => [name, ...['LP', 'LPFN_'].map((prefix) => prefix + name.toUpperCase())]);
