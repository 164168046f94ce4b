import type { Catalog } from '../../catalog/types.ts';
import { plainText } from '../../prose/plain-text.ts';
import type { TriageData } from './triage.ts';

/** It stands beside every error, since it asks for the number; it is not what failed. */
const ASKS_ONLY = 'WSAGetLastError';

/** What triage knows beyond the lookup's data, derived from the catalog. */
export function triageData({ errors, functions }: Catalog): TriageData {
  return {
    calls: [...functions.values()].filter(({ name, causes }) => causes.length > 0 && name !== ASKS_ONLY).map(({ name }) => name),
    causes: Object.fromEntries(
      errors
        .filter((error) => error.causes.length > 0)
        .map((error) => [error.code, error.causes.map(({ id, title, when }) => ({ id, title: plainText(title), calls: when.calls, protocol: when.protocol }))]),
    ),
  };
}
