/** An element with its properties and children: `element('a', { href: '/10054/' }, '10054')`. Strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { dataset, ...properties }: Partial<Omit<HTMLElementTagNameMap[Tag], 'dataset'>> & { dataset?: { [name: string]: string } },
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  Object.assign(made.dataset, dataset);
  made.append(...children);
  return made;
}
