import type { Catalog } from '../catalog/types.ts';
import { absoluteHref, reproductionHref } from '../routes.ts';

/** Every program and what it printed where; `seen` has an entry for each platform it was run on. */
export function reproductionsJson({ reproductions, platforms }: Catalog, site: URL | string | undefined) {
  return {
    platforms,
    reproductions: reproductions.map(({ id, language, shows, cause, call, error, expected, needs, evidence, strength, powershell, differs, seen }) => ({
      id,
      url: absoluteHref(reproductionHref(id), site),
      language,
      shows,
      cause: cause?.id ?? null,
      call,
      error: error.name,
      code: error.code,
      expected,
      needs,
      evidence,
      strength,
      powershell: powershell ?? null,
      differs: differs ?? null,
      seen: seen.flatMap((one, index) => (one ? [{ platform: platforms[index]!.id, call: one.call, code: one.code }] : [])),
    })),
  };
}
