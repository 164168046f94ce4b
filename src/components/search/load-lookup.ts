import { lookupHref } from '../../routes.ts';
import type { LookupData } from '../../search/identify/data.ts';
import { loadJson } from './load-json.ts';

/** What recognises errors. */
export const loadLookup = loadJson<LookupData>(lookupHref, 'errors');
