import type { Catalog } from '../../catalog/types.ts';
import { plainText } from '../../prose/plain-text.ts';
import type { TriageData } from './likely-cause.ts';

/** Derives the triage data from the catalog. */
export function triageData({ errors }: Catalog): TriageData {
  return {
    causes: Object.fromEntries(
      errors
        .filter((error) => error.causes.length > 0)
        .map((error) => [error.code, error.causes.map(({ id, title, when }) => ({ id, title: plainText(title), calls: when.calls, protocol: when.protocol }))]),
    ),
  };
}
