/** Adds the marks that link to a heading or a cause; in the HTML they would be a hundredth of the page. */
const mark = (place: Element, id: string, label: string) => {
  const anchor = document.createElement('a');
  Object.assign(anchor, { className: 'anchor', href: `#${id}`, textContent: '#', ariaLabel: label });
  place.append(anchor);
};

for (const heading of document.querySelectorAll('.section > h2, .prose > :is(h2, h3)')) mark(heading, heading.id, `Link to “${heading.textContent}”`);
for (const cause of document.querySelectorAll('.cause')) mark(cause.querySelector('p')!, cause.querySelector('h3')!.id, 'Link to this cause');
