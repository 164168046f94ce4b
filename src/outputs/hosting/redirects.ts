import type { Catalog } from '../../catalog/types.ts';
import { aliasHref, causesOfHref, errorHref, errorSlugs, functionHref } from '../../routes.ts';

export interface Redirect {
  from: string;
  to: string;
}

/** Redirects the documented spelling of a name: `"/functions/WSAStartup/"`. */
const asDocumented = (href: string, name: string): Redirect => ({ from: `${href.slice(0, -name.length - 1)}${name}/`, to: href });

/** Every alternative spelling of an address. A name documented in lower case redirects to itself. */
export const redirects = ({ errors, functions }: Catalog): Redirect[] => [
  ...errors.flatMap((error) => errorSlugs(error).map((slug) => ({ from: aliasHref(slug), to: errorHref(error.code) }))),
  ...[...functions.values()].flatMap(({ name, causes }) => [
    asDocumented(functionHref(name), name),
    ...(causes.length > 0 ? [asDocumented(causesOfHref(name), name)] : []),
  ]),
];
