import { errorHref } from '../../routes.ts';
import { OWN_CODE } from '../../schemas/code.ts';
import { element } from '../site/element.ts';

/** A note with the numbers of errors in it as links. */
export function linkedNote(note: string, codes: ReadonlySet<number>): HTMLElement {
  const parts = note.split(new RegExp(`(${OWN_CODE.source})`));
  return element('p', {}, ...parts.map((part) => (codes.has(Number(part)) ? element('a', { href: errorHref(Number(part)) }, part) : part)));
}
