import type { Catalog } from '../catalog-types.ts';
import { plainText } from '../plain-text.ts';
import type { TriageData } from './triage.ts';

/** What triage knows beyond the lookup's data, derived from the catalog. */
export function triageData({ errors, functions, causes }: Catalog): TriageData {
  return {
    calls: [...functions.keys()].filter((name) => functions.get(name)!.causes.length > 0 && name !== 'WSAGetLastError'),
    causes: Object.fromEntries(
      errors
        .filter((error) => error.causes.length > 0)
        .map((error) => [
          error.code,
          error.causes.map(({ id, title, when }) => ({ id, title: plainText(causes.get(id)?.title ?? title), calls: when.calls, protocol: when.protocol })),
        ]),
    ),
  };
}
