import type { LinkOf } from '../prose/inline-markdown.ts';
import { errorHref, functionHref } from '../routes.ts';
import type { Catalog } from './types.ts';

/** Resolves errors (by name, alias or number) and functions to their pages, except to the page `self`. */
export function linkNames(catalog: Catalog, self?: string): LinkOf {
  return (name) => {
    const error = catalog.byName.get(name) ?? catalog.byCode.get(/^\d{5}$/.test(name) ? Number(name) : Number.NaN);
    if (error) return error.name === self ? undefined : errorHref(error.code);
    const bare = name.replace(/\(\)$/, '');
    return catalog.functions.has(bare) && bare !== self ? functionHref(bare) : undefined;
  };
}
