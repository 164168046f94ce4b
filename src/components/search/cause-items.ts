import { causeHref, pointedHref } from '../../routes.ts';
import type { Diagnosis } from '../../search/diagnose/diagnose.ts';
import { likelyCauses } from '../../search/diagnose/likely-causes.ts';
import type { Answer } from '../../search/identify/answer.ts';
import { itemOf, type SearchItem } from './search-items.ts';

const LIKELY = 0.5;
/** Below this probability no word of the text says much. */
const MIN_CONFIDENCE_FOR_REASONS = 0.2;

/** The likeliest causes as results, each with what of the text speaks for it. */
export function causeItems(diagnosis: Diagnosis): SearchItem[] {
  return likelyCauses(diagnosis).map(({ cause, code, confidence, reasons, fix }) => ({
    href: causeHref(cause.codes[0] ?? code, cause.id, fix),
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

const MAX_POINTED = 2;
/** From this probability on a cause is pointed to without a word that speaks for it. */
const SURE = 0.8;

/** An error as a result, whose address names the causes on its page that something in the text points to, and no cause without those that are likelier. */
export function pointedItem(answer: Pick<Answer, 'error' | 'why'>, { causes }: Diagnosis): SearchItem {
  const { code } = answer.error;
  const own = causes.filter(({ cause }) => cause.codes.includes(code)).slice(0, MAX_POINTED);
  const last = own.findLastIndex(
    ({ confidence, reasons, fix }) => confidence >= SURE || (confidence >= MIN_CONFIDENCE_FOR_REASONS && (reasons.length > 0 || fix)),
  );
  const pointed = own.slice(0, last + 1).map(({ cause, fix }) => ({ cause: cause.id, fix }));
  return { ...itemOf(answer), href: pointedHref(code, pointed) };
}
