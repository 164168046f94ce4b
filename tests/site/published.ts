import { globSync, readFileSync } from 'node:fs';

/** Every address that `dist/` answers and that someone may have linked to, with the anchors that the site itself links to. */
export function published(): { addresses: string[]; lost: (address: string) => boolean } {
  const pages = globSync('dist/**/index.html').sort();
  const files = globSync('dist/*.{json,md,xml,txt}').map((file) => file.slice('dist'.length));
  const html = new Map(pages.map((page) => [page.slice('dist'.length).replace(/index\.html$/, ''), readFileSync(page, 'utf8')]));
  const anchors = new Set<string>();
  for (const [page, text] of html) {
    for (const [, path, id] of text.matchAll(/\shref="([^"#:]*)#([^"]+)"/g)) if (id !== 'main') anchors.add(`${path || page}#${id}`); // the skip link is no address to keep
  }
  const has = (page: string, id: string) => html.get(page)?.includes(` id="${id}"`) ?? false;
  const lost = (address: string) => {
    const [path, id] = address.split('#') as [string, string | undefined];
    return id === undefined ? !html.has(path) && !files.includes(path) : !has(path, id);
  };
  return { addresses: [...html.keys(), ...files, ...anchors].sort(), lost };
}
