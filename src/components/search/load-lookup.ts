import type { LookupData, LookupError } from '../../lib/lookup/data.ts';
import { isWhole, type KeyPart, type LookupStart, type PartSource, type RecordPart } from '../../lib/lookup/parts.ts';
import { lookupHref, lookupPartHref } from '../../lib/routes.ts';

const loading = new Map<string, Promise<unknown>>();

/** A file, fetched once; a failure is forgotten so that the next keystroke tries again. */
function load<Data>(href: string, field: string): Promise<Data> {
  const known = loading.get(href) as Promise<Data> | undefined;
  const promise = known ?? fetchData<Data>(href, field);
  if (!known) {
    loading.set(href, promise);
    promise.catch(() => loading.delete(href));
  }
  return promise;
}

async function fetchData<Data>(href: string, field: string): Promise<Data> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  const data: unknown = await response.json();
  if (typeof data !== 'object' || data === null || !(field in data)) throw new Error(`${href} holds no lookup data`);
  return data as Data;
}

const loadFirst = () => load<LookupData | LookupStart>(lookupHref, 'synonyms');

/** Where one file is enough, nobody fetches what finds the others. */
const loadGatherer = () => import('../../lib/lookup/gather.ts');

const parts: PartSource = {
  keys: (part) => load<KeyPart>(lookupPartHref(`keys/${part}`), 'codes'),
  records: (part) => load<RecordPart>(lookupPartHref(`records/${part}`), 'errors'),
};

/**
 * All of the lookup's data if the site has it in one file, which a first touch of the box fetches.
 *
 * @throws as `loadLookup` does
 */
export async function loadIfWhole(): Promise<LookupData | undefined> {
  const first = await loadFirst();
  if (isWhole(first)) return first;
  await loadGatherer();
  return undefined;
}

/**
 * The lookup's data, or as much of it as the text needs.
 *
 * @throws when a file is missing, slow to the point of a network error, or not what it should be
 */
export async function loadLookup(text: string): Promise<LookupData> {
  const first = await loadFirst();
  return isWhole(first) ? first : (await loadGatherer()).gather(text, first, parts);
}

/**
 * What the lookup knows of some errors, and perhaps of others.
 *
 * @throws as `loadLookup` does
 */
export async function loadErrors(codes: number[]): Promise<LookupError[]> {
  const first = await loadFirst();
  return (isWhole(first) ? first : await (await loadGatherer()).recordsOf(codes, first, parts)).errors;
}

/**
 * The lookup's data for a text that may hold any error, such as a log.
 *
 * @throws as `loadLookup` does
 */
export async function loadWholeLookup(): Promise<LookupData> {
  return (await loadIfWhole()) ?? load<LookupData>(lookupPartHref('all'), 'errors');
}
