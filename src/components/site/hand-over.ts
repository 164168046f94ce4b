// How the address and the port of the reader's text get from page to page: by the browser's own storage, because the address bar is shared, and the text must not leave the browser.
import { checked, type Endpoint } from '../../search/endpoint/endpoint.ts';
import { ENDPOINT } from './endpoint-key.ts';

/** Hands an endpoint on to the page that a link opens in this tab; whatever waited for another page goes. */
export function handOver(link: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey }: MouseEvent, endpoint: Endpoint | undefined): void {
  // Another tab does not get it, and a jump within the page opens none.
  if (ctrlKey || metaKey || shiftKey || isJump(link)) return;
  try {
    if (endpoint?.host || endpoint?.port) sessionStorage.setItem(ENDPOINT, JSON.stringify({ ...endpoint, to: link.pathname }));
    else sessionStorage.removeItem(ENDPOINT);
  } catch {
    // Storage is blocked: the page keeps its placeholders.
  }
}

/** What was handed on to this page. Out of the storage it goes into the state of the page's entry in the history: it stays through a reload, and another visit has none. */
export function takeOver(): Endpoint {
  try {
    const kept = sessionStorage.getItem(ENDPOINT) ?? '{}';
    sessionStorage.removeItem(ENDPOINT);
    const { to, ...endpoint } = JSON.parse(kept);
    if (to === window.location.pathname) return checked(endpoint);
  } catch {
    // Storage is blocked, or holds something else.
  }
  return checked(window.history.state?.[ENDPOINT] ?? {});
}

/** Keeps it for this entry of the history. */
export function keep(endpoint: Endpoint): void {
  window.history.replaceState({ ...window.history.state, [ENDPOINT]: endpoint }, '');
}

/** A link without a hash loads the page anew, even if it is this one. */
const isJump = ({ href, hash }: HTMLAnchorElement) => hash !== '' && withoutHash(href) === withoutHash(window.location.href);

const withoutHash = (href: string) => href.split('#', 1)[0];
