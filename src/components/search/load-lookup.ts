import { lookupHref } from '../../routes.ts';
import type { LookupData } from '../../search/identify/data.ts';

let loading: Promise<LookupData> | undefined;

/**
 * The lookup's data, fetched once; a failure is forgotten so that the next keystroke tries again.
 *
 * @throws when the file is missing, out of reach, or not what it should be
 */
export function loadLookup(): Promise<LookupData> {
  loading ??= load().catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

async function load(): Promise<LookupData> {
  const response = await fetch(lookupHref);
  if (!response.ok) throw new Error(`${lookupHref}: ${response.status}`);
  const data: unknown = await response.json();
  if (typeof data !== 'object' || data === null || !('errors' in data)) throw new Error(`${lookupHref} holds no lookup data`);
  return data as LookupData;
}
