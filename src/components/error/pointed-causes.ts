/** Puts the causes that the address names first: a link from the search names those that the reader's text points to. */
import { CAUSE_PARAMETER } from '../../routes.ts';
import { element } from '../site/element.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('.decide th a')];
const pointed = new URL(window.location.href).searchParams.getAll(CAUSE_PARAMETER).flatMap((id) => links.find(({ hash }) => hash === `#${id}`) ?? []);
const rows = pointed.flatMap((link) => link.closest('tr') ?? []);

if (pointed.length > 0) {
  for (const row of rows) row.classList.add('pointed');
  rows[0]?.parentElement?.prepend(...rows);
  void showAdvice();
}

async function showAdvice() {
  const advice = await Promise.all(pointed.map(adviceOn));
  document.querySelector('.first')?.before(element('div', { className: 'first pointed' }, element('strong', {}, 'Your text points to'), ...advice));
}

/** The cause by its title and its first fix; both stand in its card, which may be on another page. */
async function adviceOn({ href, hash, pathname, nextElementSibling: titleOfOther }: HTMLAnchorElement): Promise<HTMLElement> {
  const page = pathname === window.location.pathname ? document : await pageAt(href);
  const heading = page.getElementById(hash.slice(1));
  const fix = heading?.closest('details')?.querySelector('h4 ~ ul > li');
  const line = element('p', {}, element('a', { href }, (titleOfOther ?? heading)?.textContent ?? ''));
  if (fix) line.append(': ', ...document.importNode(fix, true).childNodes);
  return line;
}

/** Without a connection the link has to do. */
async function pageAt(href: string): Promise<Document> {
  const text = await fetch(href).then(
    (response) => response.text(),
    () => '',
  );
  return new DOMParser().parseFromString(text, 'text/html');
}
