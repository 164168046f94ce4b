import type { WinsockError } from './types.ts';

export interface PageSection {
  /** Its anchor, which never changes once published. */
  id: string;
  title: string;
}

/** The sections that an author writes in an error's body, in this order. */
export const BODY_SECTIONS = ['Background', 'In your code', 'Questions'];

/** The sections that an error's page has, in the order of all pages; `written` are those of its body. */
export function errorSections(
  error: Pick<WinsockError, 'standsFor' | 'comparisons' | 'causes' | 'unhelpful' | 'relatedTo' | 'calls'>,
  written: PageSection[],
): PageSection[] {
  const sections: [boolean, PageSection][] = [
    [error.standsFor.length > 0, { id: 'stands-for', title: 'What it stands for' }],
    [error.causes.length > 0, { id: 'causes', title: 'Which cause is mine' }],
    [error.unhelpful.length > 0, { id: 'does-not-help', title: 'What does not help' }],
    [error.relatedTo.length > 0 || error.comparisons.length > 0, { id: 'not-this-error', title: 'Not this error' }],
    [true, { id: 'what-you-see', title: 'What you see' }],
    [error.calls.length > 0, { id: 'calls', title: 'Which calls return it' }],
    ...written.map((section): [boolean, PageSection] => [true, section]),
    [true, { id: 'bug-report', title: 'For a bug report' }],
    [true, { id: 'sources', title: 'Sources' }],
  ];
  return sections.filter(([present]) => present).map(([, section]) => section);
}
