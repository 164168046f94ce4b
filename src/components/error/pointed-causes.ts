/** Puts first the causes that the address names, and of each the fix that it names: a link from the search names those for which the reader's text asks. */
import { mostOften } from '../../prose/most-often.ts';
import { CAUSE_PARAMETER, pointedFrom } from '../../routes.ts';
import { fixNamed } from '../../search/diagnose/fix-named.ts';
import { element } from '../site/element.ts';

interface Pointed {
  link: HTMLAnchorElement;
  fix: string;
}

/** Puts them first in the table, and says above the general advice how to check and to fix them. */
export async function showPointed(): Promise<void> {
  const pointed = pointedHere();
  if (pointed.length === 0) return;
  const rows = pointed.flatMap(({ link }) => link.closest('tr') ?? []);
  for (const row of rows) row.classList.add('pointed');
  rows[0]?.parentElement?.prepend(...rows);
  for (const { fix } of pointed) showSampleFor(fix);
  const advice = await Promise.all(pointed.map(adviceOn));
  const general = document.querySelector<HTMLElement>('.first');
  // Who was sent to the cause itself reads it there.
  if (!general || addressedCause()) return;
  const title = pointed.length > 1 ? 'Check these causes first' : 'Check this cause first';
  general.before(element('div', { className: 'first pointed' }, element('strong', {}, title), ...advice.flat()));
  const [only] = rows.length > 1 ? [] : rows;
  if (only) sayWho(only);
  const generalTitle = general.querySelector('strong');
  if (generalTitle) generalTitle.textContent = 'If the cause is another one, try this';
  const shown = advice.flat().flatMap((part) => part.querySelector('pre')?.textContent ?? []);
  for (const step of general.querySelectorAll('li')) if (leadsToAny(step, pointed) || runsAny(step, shown)) step.remove();
  general.hidden = !general.querySelector('li');
}

/** The sample of the runtime whose fix the text asks for. */
function showSampleFor(fix: string) {
  const tab = [...document.querySelectorAll<HTMLInputElement>('.samples input')].find(({ value }) => value === fix);
  if (tab) tab.checked = true;
}

/** Who can fix this cause, in place of who can fix the error. */
function sayWho(row: Element) {
  const [first, ...others] = [...row.querySelectorAll('.fixer')].map(({ textContent }) => textContent.trim());
  const said = document.querySelector('.who strong')?.nextSibling;
  if (first && said) said.textContent = ` ${mostOften(first, others)}`;
}

/** Whether a step of the general advice is about one of the causes, of which the reader has been told more. */
const leadsToAny = (step: Element, pointed: Pointed[]) =>
  [...step.querySelectorAll('a')].some(({ hash }) => hash && pointed.some(({ link }) => link.hash === hash));

/** Whether a step of the general advice runs one of these commands, or one of them with fewer parameters: the reader has been told what it shows. */
const runsAny = (step: Element, commands: string[]) =>
  [...step.querySelectorAll('code')].some(({ textContent }) => commands.some((command) => `${command} `.startsWith(`${textContent} `)));

/** The cause to which the address leads. By the address, since WebKit marks the target only later. */
export const addressedCause = (): Element | null => document.getElementById(window.location.hash.slice(1))?.closest('.cause') ?? null;

/** What the address names, as far as the page has it. */
function pointedHere(): Pointed[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.decide th a')];
  return new URL(window.location.href).searchParams.getAll(CAUSE_PARAMETER).flatMap((value): Pointed[] => {
    const { cause, fix } = pointedFrom(value);
    const link = links.find(({ hash }) => hash === `#${cause}`);
    if (!link) return [];
    // To the page that shows the cause in full.
    if (link.pathname !== window.location.pathname) link.search = `?${CAUSE_PARAMETER}=${value}`;
    return [{ link, fix }];
  });
}

/** The title of the cause, how to check that it is the one, and its fix; all stand in its card, which may be on another page. */
async function adviceOn({ link: { href, hash, pathname, nextElementSibling: titleOfOther }, fix }: Pointed): Promise<HTMLElement[]> {
  const page = pathname === window.location.pathname ? document : await pageAt(href);
  const heading = page.getElementById(hash.slice(1));
  const card = heading?.closest('details');
  const fixes = [...(card?.querySelectorAll('h4 ~ ul > li') ?? [])];
  const texts = fixes.map(({ textContent }) => textContent);
  const first = fixes[fixNamed(fix, texts)];
  first?.parentElement?.prepend(first);
  // Without a connection, its title says so already.
  const elsewhere = heading && titleOfOther?.firstChild?.textContent;
  const title = element('p', {}, element('a', { href }, (heading ?? titleOfOther)?.textContent ?? ''), elsewhere ? ` (${elsewhere.toLowerCase()})` : '');
  const check = card?.querySelector('.command');
  const remedy = first && element('p', { className: 'remedy' }, element('strong', {}, 'To fix it '), ...document.importNode(first, true).childNodes);
  if (remedy) remedy.style.marginBottom = '.8rem';
  return [title, check && checkLike(check), remedy].filter((part) => part instanceof HTMLElement);
}

/** The command, where to run it, and what it shows. */
function checkLike(command: Element): HTMLElement {
  const where = command.querySelector('.aside')?.firstChild?.textContent?.replace(/^In/, 'To check, in') ?? '';
  const pre = element('pre', {}, element('code', {}, command.querySelector('code')?.textContent ?? ''));
  pre.style.whiteSpace = 'pre-wrap';
  const button = element('button', { type: 'button', className: 'copy', dataset: { copy: '' } }, 'Copy');
  const shows = document.importNode(command, true).querySelectorAll('pre ~ p');
  const check = element('div', { className: 'command' }, element('p', { className: 'aside' }, where, button), pre, ...shows);
  check.style.cssText = 'display: grid; gap: .4rem; margin-block: .5rem .8rem';
  return check;
}

/** Without a connection the link has to do. */
async function pageAt(href: string): Promise<Document> {
  const text = await fetch(href).then(
    (response) => response.text(),
    () => '',
  );
  return new DOMParser().parseFromString(text, 'text/html');
}
