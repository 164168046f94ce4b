/** Puts the causes that the address names first: a link from the search names those that the reader's text points to. */
import { CAUSE_PARAMETER } from '../../routes.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('.decide th a')];
const pointed = new URL(window.location.href).searchParams.getAll(CAUSE_PARAMETER).flatMap((id) => links.find(({ hash }) => hash === `#${id}`) ?? []);
const rows = pointed.flatMap((link) => link.closest('tr') ?? []);

if (pointed.length > 0) {
  for (const row of rows) row.classList.add('pointed');
  rows[0]?.parentElement?.prepend(...rows);
  const line = document.createElement('p');
  line.className = 'who pointed';
  const label = document.createElement('strong');
  label.textContent = 'Your text points to';
  line.append(label, ...pointed.flatMap((link, index) => [index > 0 ? ' or ' : ' ', linkTo(link)]));
  document.querySelector('.first')?.before(line);
}

/** The cause by its title, which stands above its card, or in its row if the card is on another page. */
function linkTo({ href, hash, nextElementSibling }: HTMLAnchorElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = (nextElementSibling ?? document.querySelector(`h3${hash}`))?.textContent ?? '';
  return link;
}
