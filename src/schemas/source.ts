/** A parsed reference, for display. */
interface Source {
  /** Such as "Microsoft Learn" or "RFC 9293". */
  publisher: string;
  /** The page, section, thread or file. */
  title: string;
  /** The absolute address. */
  href: string;
}

/** What sources are called: pages by the reference without its `#…`, functions in their own spelling by the name in small letters. */
export type Titles = ReadonlyMap<string, string>;

/** The accepted forms, for messages. */
export const SOURCE_FORMS =
  '"learn:windows/win32/api/winsock/nf-winsock-recv", "rfc:9293#section-3.5.2", "github:owner/repo#123", "github:owner/repo:path/to/file.c" or "https://…"';

const LEARN = /^learn:(?![a-z]{2}-[a-z]{2}\/)([a-z0-9][\w./-]*(?:#[\w-]+)?)$/i;
const RFC = /^rfc:(\d+)(?:#((?:section|appendix|page)-[\w.]+))?$/;
const THREAD = /^github:([\w.-]+\/[\w.-]+)#(\d+)$/;
const FILE = /^github:([\w.-]+\/[\w.-]+):([\w./+-]+)$/;

/**
 * Parses a reference: `rfc:9293#section-3.5.2` → "RFC 9293", "section 3.5.2" and its address.
 *
 * @param titles of pages on Microsoft Learn and `https://…`; the others are named after their address
 * @returns undefined if the text matches none of `SOURCE_FORMS`
 */
export function parseSource(text: string, titles: Titles = new Map()): Source | undefined {
  const learn = LEARN.exec(text);
  if (learn) return { publisher: 'Microsoft Learn', title: learnTitle(learn[1]!, titles), href: `https://learn.microsoft.com/en-us/${learn[1]}` };
  const rfc = RFC.exec(text);
  if (rfc) {
    const [, number, section] = rfc;
    return {
      publisher: `RFC ${number}`,
      title: section ? section.replace('-', ' ') : '',
      href: `https://www.rfc-editor.org/rfc/rfc${number}${section ? `#${section}` : ''}`,
    };
  }
  const thread = THREAD.exec(text);
  if (thread) return { publisher: thread[1]!, title: `#${thread[2]}`, href: `https://github.com/${thread[1]}/issues/${thread[2]}` };
  const file = FILE.exec(text);
  if (file) return { publisher: file[1]!, title: file[2]!, href: `https://github.com/${file[1]}/blob/HEAD/${file[2]}` };
  if (!text.startsWith('https://') || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return { publisher: url.hostname.replace(/^www\./, ''), title: titles.get(text.split('#', 1)[0]!) ?? lastSegment(url.pathname), href: url.href };
}

/** How addresses of the usual publishers are written. */
const SHORT: [RegExp, string][] = [
  [/^https:\/\/learn\.microsoft\.com\/(?:en-us\/)?(.+)$/, 'learn:$1'],
  [/^https:\/\/www\.rfc-editor\.org\/rfc\/rfc(.+)$/, 'rfc:$1'],
  [/^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:issues|pull)\/(\d+)$/, 'github:$1#$2'],
  [/^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\/(?:HEAD|main|master)\/(.+)$/, 'github:$1:$2'],
];

/** `"https://www.rfc-editor.org/rfc/rfc9293" → "rfc:9293"`; undefined if the address has no shorter form. */
export const shortForm = (address: string) =>
  SHORT.filter(([pattern]) => pattern.test(address))
    .map(([pattern, form]) => address.replace(pattern, form))
    .find((form) => parseSource(form));

/** The title of a page. One that is not listed is called by its address: `…/api/winsock/nf-winsock-recv` → "recv (winsock.h)", `…/socket-handles-2` → "Socket handles". */
function learnTitle(path: string, titles: Titles): string {
  const [page = '', anchor] = path.split('#');
  const [, header, name = ''] = /\/api\/(\w+)\/n[a-z]-\w+?-(\w+)$/.exec(page) ?? [];
  const title = titles.get(`learn:${page}`) ?? (header ? `${titles.get(name) ?? name} (${header}.h)` : capitalized(lastSegment(page).replace(/ 2$/, '')));
  return anchor ? `${title}, ${anchor}` : title;
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The end of an address in words; `/kb/175523` → "KB 175523". */
function lastSegment(path: string): string {
  const [, last = ''] = /(?:^|\/)(kb\/\d+|[^/]+)\/?$/.exec(path) ?? [];
  return last.replace(/^kb\//, 'KB ').replace(/[-_]+/g, ' ').trim();
}
