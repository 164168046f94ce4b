import { element } from './element.ts';

/** Adds the marks that link to a heading or a cause; in the HTML they would be a hundredth of the page. */
const mark = (place: Element, id: string, label: string) => place.append(element('a', { className: 'anchor', href: `#${id}`, ariaLabel: label }, '#'));

for (const heading of document.querySelectorAll('.section > h2, .prose > :is(h2, h3)')) mark(heading, heading.id, `Link to “${heading.textContent}”`);
for (const cause of document.querySelectorAll('.cause')) mark(cause.querySelector('p')!, cause.querySelector('h3')!.id, 'Link to this cause');
