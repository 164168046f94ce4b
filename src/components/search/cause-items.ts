import { causeHref } from '../../routes.ts';
import type { Diagnosis } from '../../search/diagnose/diagnose.ts';
import { likelyCauses } from '../../search/diagnose/likely-causes.ts';
import type { SearchItem } from './search-items.ts';

const LIKELY = 0.5;
/** Below this probability no word of the text says much. */
const MIN_CONFIDENCE_FOR_REASONS = 0.2;

/** The likeliest causes as results, each with what of the text speaks for it. */
export function causeItems(diagnosis: Diagnosis): SearchItem[] {
  return likelyCauses(diagnosis).map(({ cause, code, confidence, reasons }) => ({
    href: causeHref(cause.codes[0] ?? code, cause.id),
    title: cause.title,
    detail: '',
    why: [
      confidence >= LIKELY ? 'likely cause' : 'possible cause',
      `of ${code}`,
      reasons.length > 0 && confidence >= MIN_CONFIDENCE_FOR_REASONS ? `: your text ${reasons.join(', ')}` : '',
    ]
      .join(' ')
      .replace(' :', ':'),
    kind: 'cause',
    code: undefined,
    cause: cause.id,
  }));
}
