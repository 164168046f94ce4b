import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of `dist/` as addresses. */
const addressesOf = (pattern: string) => globSync(pattern, { cwd: 'dist' }).map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`);

/** Every linkable address in `dist/`, with the anchors the site links to. */
export function published(): { addresses: string[]; lost: (address: string) => boolean } {
  const files = addressesOf('*.{json,md,xml,txt}');
  const html = new Map(addressesOf('**/index.html').map((address) => [address, readFileSync(join('dist', address, 'index.html'), 'utf8')]));
  const anchors = new Set<string>();
  for (const [page, text] of html) {
    for (const [, path, id] of text.matchAll(/\shref="([^"#:]*)#([^"]+)"/g)) if (id !== 'main') anchors.add(`${path || page}#${id}`); // not the skip link
  }
  const has = (page: string, id: string) => html.get(page)?.includes(` id="${id}"`) ?? false;
  const lost = (address: string) => {
    const [path, id] = address.split('#') as [string, string | undefined];
    // Not looked up in `html`, since file systems may ignore case.
    return id === undefined ? !existsSync(join('dist', path.replace(/\/$/, '/index.html'))) : !has(path, id);
  };
  return { addresses: [...html.keys(), ...files, ...anchors].sort(), lost };
}
