import { BODY_SECTIONS, ERROR_SECTIONS } from '../error-sections.ts';

const written = BODY_SECTIONS.map((title) => title.toLowerCase().replaceAll(' ', '-'));

/** The section anchors of error pages. */
export const sectionIds: string[] = ERROR_SECTIONS.flatMap(({ id }): string[] => (id === 'body' ? written : [id]));
