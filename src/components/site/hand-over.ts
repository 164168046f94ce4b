import type { Endpoint } from '../../search/endpoint/endpoint.ts';
import { ENDPOINT } from './endpoint-key.ts';

/**
 * Hands an endpoint on to the page that a link opens in this tab, by the browser's own storage: the address bar is shared, and the text must not leave the browser.
 * Whatever waited for another page goes.
 */
export function handOver(link: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey }: MouseEvent, endpoint: Endpoint | undefined): void {
  // Another tab does not get it, and a jump within the page opens none.
  if (ctrlKey || metaKey || shiftKey || withoutHash(link.href) === withoutHash(window.location.href)) return;
  try {
    if (endpoint?.host || endpoint?.port) sessionStorage.setItem(ENDPOINT, JSON.stringify({ ...endpoint, to: link.pathname }));
    else sessionStorage.removeItem(ENDPOINT);
  } catch {
    // Storage is blocked: the page keeps its placeholders.
  }
}

const withoutHash = (href: string) => href.split('#', 1)[0];
