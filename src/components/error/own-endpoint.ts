/** Puts the address and the port of the reader's text in place of HOST and PORT, and says so. */

import { isIpv6, isName } from '../../search/endpoint/endpoint.ts';
import { element } from '../site/element.ts';
import { handOver, keep, takeOver } from '../site/hand-over.ts';

/** Whole words, and not `process.env.PORT` or `OTHER-HOST`. */
const PLACEHOLDER = /(?<![\w.-])(?:HOST|PORT)(?![\w-])/g;
/** What programs print stays as they print it, and what others are asked names nobody's server. */
const KEPT = '[aria-labelledby="what-you-see"], #bug-report-text';
/** Takes names only: an address is looked up backwards. */
const OF_NAMES = /Resolve-DnsName/;
const IS_LOCAL = /^(?:localhost|127\.[\d.]+|::1)$/i;
/** Asks for IPv6, which an IPv4 address has not. */
const OF_IPV6 = /curl -6/;

const endpoint = takeOver();
/** What was filled in, and where. */
const filled = new Map<HTMLElement, string>();

/**
 * Fills in what the page has by now.
 *
 * @param cause the one to which the address leads
 */
export function fillIn(cause: Element | null): void {
  const article = document.querySelector('article');
  if (!article || !(endpoint.host || endpoint.port)) return;
  keep(endpoint);
  // A jump within the page makes an entry of its own.
  window.addEventListener('hashchange', () => keep(endpoint));
  // The next page is about the same failure.
  article.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link) handOver(link, event, endpoint);
  });
  const who = article.querySelector('.who');
  if (IS_LOCAL.test(endpoint.host ?? '') && who?.textContent.includes('runs the server')) who.append(' Here, that is you: the server is this computer.');
  for (const text of placesIn(article)) replaceIn(text);
  if (filled.size > 0) say(cause);
}

/** The texts with a placeholder. */
function placesIn(root: Element): Text[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.search(PLACEHOLDER) >= 0 && !text.parentElement?.closest(KEPT)) found.push(text);
  }
  return found;
}

function replaceIn(text: Text) {
  const { data } = text;
  const whole = text.parentElement?.closest('code')?.textContent ?? data;
  const names = [...data.matchAll(PLACEHOLDER)].map(({ 0: name, index }) => ({ name, index, value: valueFor(name, whole, data, index) }));
  // From the end, so that the places stay.
  for (const { name, index, value } of names.reverse()) {
    if (!value) continue;
    const mark = element('mark', { title: `${name}, from your text`, dataset: { placeholder: name } }, value);
    // No page needs to bring a rule for it.
    mark.style.cssText = 'background: var(--mark); color: inherit';
    const after = text.splitText(index);
    after.data = after.data.slice(name.length);
    after.before(mark);
    filled.set(mark, value);
  }
}

/** What stands for a placeholder there; nothing if the text does not name it. */
function valueFor(name: string, command: string, data: string, at: number): string | undefined {
  const { host, port } = endpoint;
  if (name === 'PORT') return port;
  if (!host || (!isName(host) && (OF_NAMES.test(command) || (OF_IPV6.test(command) && !isIpv6(host))))) return undefined;
  const inAddress = data.startsWith('//', at - 2) || data.startsWith(':', at + name.length);
  return inAddress && isIpv6(host) ? `[${host}]` : host;
}

/** One line, where the reader is: in the cause to which the link led, or below the advice. */
function say(cause: Element | null) {
  const names = ['PORT', 'HOST'].filter((name) => [...filled.keys()].some(({ dataset }) => dataset.placeholder === name));
  const values = names.map((name) => (name === 'PORT' ? endpoint.port : endpoint.host));
  const comes = names.length > 1 ? 'come' : 'comes';
  const button = element('button', { type: 'button', className: 'copy', ariaPressed: 'false' }, 'Show the placeholders');
  button.addEventListener('click', () => {
    const shows = button.ariaPressed !== 'true';
    for (const [mark, value] of filled) mark.textContent = shows ? (mark.dataset.placeholder ?? '') : value;
    button.ariaPressed = String(shows);
  });
  const line = element(
    'p',
    { className: 'aside', role: 'status' },
    `${names.join(' and ')} in the commands ${comes} from your text: ${values.join(', ')}. `,
    button,
    ' ',
    document.querySelector('a[rel=help]')?.cloneNode(true) ?? '',
  );
  const heading = cause?.querySelector('h4');
  if (heading) heading.before(line);
  else document.querySelector('.first')?.after(line);
}
