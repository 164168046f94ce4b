import type { WinsockError } from './types.ts';

/** The sections authors write in an error's body, in order. */
export const BODY_SECTIONS = ['Background', 'In your code', 'Questions'];

/** An entry of the table of contents. */
interface SectionLink {
  /** The anchor, permanent once published. */
  id: string;
  title: string;
}

interface Section extends SectionLink {
  present: (error: WinsockError) => boolean;
  /** False for content of other pages, which full-text search skips. */
  searched: boolean;
}

const always = () => true;
const has = (field: 'standsFor' | 'causes' | 'unhelpful' | 'calls' | 'guides') => (error: WinsockError) => error[field].length > 0;

/** The sections of an error page, in order. To add one, add a row: the types then require its component in `[code].astro`. */
const ERROR_SECTIONS = [
  { id: 'in-short', title: 'In short', present: always, searched: true },
  { id: 'verdict', title: 'Verdict', present: always, searched: true },
  { id: 'stands-for', title: 'What it stands for', present: has('standsFor'), searched: true },
  { id: 'causes', title: 'Which cause is mine', present: has('causes'), searched: true },
  { id: 'does-not-help', title: 'What does not help', present: has('unhelpful'), searched: true },
  { id: 'not-this-error', title: 'Not this error', present: (error) => error.relatedTo.length > 0 || error.comparisons.length > 0, searched: false },
  { id: 'what-you-see', title: 'What you see', present: always, searched: true },
  { id: 'calls', title: 'Which calls return it', present: has('calls'), searched: false },
  // The author's sections bring their own headings.
  { id: 'body', title: '', present: always, searched: true },
  { id: 'bug-report', title: 'For a bug report', present: always, searched: false },
  { id: 'guides', title: 'Guides', present: has('guides'), searched: false },
  { id: 'sources', title: 'Sources', present: always, searched: true },
] as const satisfies Section[];

export type SectionId = (typeof ERROR_SECTIONS)[number]['id'];

/** The section anchors of error pages. */
export const sectionIds = ERROR_SECTIONS.flatMap(({ id }): string[] =>
  id === 'body' ? BODY_SECTIONS.map((title) => title.toLowerCase().replaceAll(' ', '-')) : [id],
);

/** The sections present on an error's page. */
export const sectionsOf = (error: WinsockError) => ERROR_SECTIONS.filter(({ present }) => present(error));

/** The table of contents; `written` are the headings of the body. */
export const contentsOf = (error: WinsockError, written: SectionLink[]): SectionLink[] =>
  sectionsOf(error).flatMap(({ id, title }) => (id === 'body' ? written : { id, title }));
