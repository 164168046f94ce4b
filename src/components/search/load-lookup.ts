import type { LookupData } from '../../lib/lookup/data.ts';
import { lookupHref } from '../../lib/routes.ts';

let loading: Promise<LookupData> | undefined;

/**
 * The lookup's data, fetched once; a failure is forgotten so that the next keystroke tries again.
 *
 * @throws when the file is missing, slow to the point of a network error, or not what it should be
 */
export function loadLookup(): Promise<LookupData> {
  loading ??= fetchLookup().catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

async function fetchLookup(): Promise<LookupData> {
  const response = await fetch(lookupHref);
  if (!response.ok) throw new Error(`${lookupHref}: ${response.status}`);
  const data: unknown = await response.json();
  if (!isLookupData(data)) throw new Error(`${lookupHref} holds no lookup data`);
  return data;
}

const isLookupData = (data: unknown): data is LookupData =>
  typeof data === 'object' && data !== null && 'errors' in data && Array.isArray(data.errors) && 'others' in data && Array.isArray(data.others);
