import type { Catalog } from '../../catalog/types.ts';
import { aliasHref, errorHref, errorSlugs } from '../../routes.ts';

export interface Redirect {
  from: string;
  to: string;
}

/** Every other spelling of an error's address, and where it leads. */
export const redirects = ({ errors }: Catalog): Redirect[] =>
  errors.flatMap((error) => errorSlugs(error).map((slug) => ({ from: aliasHref(slug), to: errorHref(error.code) })));
