import { once } from './once.ts';

/**
 * Fetches a file of the site once.
 *
 * @param field what an answer of the right kind has
 * @returns a function that rejects when the file is missing, out of reach, or not what it should be
 */
export const loadJson = <Data>(href: string, field: keyof Data & string): (() => Promise<Data>) =>
  once(async () => {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`${href}: ${response.status}`);
    const data: unknown = await response.json();
    if (typeof data !== 'object' || data === null || !(field in data)) throw new Error(`${href} has no ${field}`);
    return data as Data;
  });
