import { unassignedRanges } from '../../catalog/number-ranges.ts';
import { FIRST_OWN_CODE, LAST_OWN_CODE } from '../../schemas/code.ts';
import type { Answer, Result } from './answer.ts';
import { type NumberCandidate, numbersIn } from './candidates.ts';
import type { LookupConstant, LookupData } from './data.ts';
import type { LookupIndex } from './index-of.ts';
import { fold } from './names.ts';

/** Explains a lone number or name that has no page. */
export function withoutPage(input: string, data: LookupData, index: LookupIndex): Result {
  const [number] = numbersIn(input);
  if (number && number.text === input) return numberWithoutPage(number, data, index);
  const constant = /^\w+$/.test(input) ? index.names.others.get(fold(input)) : undefined;
  return { answers: [], notes: constant ? [assigned(constant)] : [], settled: constant !== undefined };
}

function numberWithoutPage({ code, text, form }: NumberCandidate, data: LookupData, index: LookupIndex): Result {
  const constant = index.others.get(code);
  if (constant) return { answers: [], notes: [assigned(constant)], settled: true };
  const answers = meaningsElsewhere(code, text, form, index);
  const inRange = code >= FIRST_OWN_CODE && code <= LAST_OWN_CODE;
  const note = `${code} is not a Windows Sockets error${inRange ? `: no header assigns it.${neighbours(code, data)}` : '.'}`;
  return { answers, notes: [note], settled: inRange || answers.length > 0 };
}

/** What the number means elsewhere: `111` is ECONNREFUSED on Linux, `2733` may be hex. */
function meaningsElsewhere(code: number, text: string, form: NumberCandidate['form'], index: LookupIndex): Answer[] {
  const asHex = form === 'decimal' && /^[0-9a-f]{4}$/i.test(text) ? index.byCode.get(Number.parseInt(text, 16)) : undefined;
  const hex =
    asHex && asHex.code >= FIRST_OWN_CODE ? [{ error: asHex, why: `if ${text} is hex, it is ${asHex.code}`, score: 0.7, at: 0, of: 'number' as const }] : [];
  const systems = ['Linux', 'macOS', 'the C runtime of Windows'];
  const posix = index.all.flatMap((error): Answer[] => {
    const { posix: [name, ...numbers] = [] } = error;
    const matching = systems.filter((_, column) => numbers[column] === Math.abs(code));
    return matching.length > 0
      ? [{ error, why: `${Math.abs(code)} is ${name} on ${matching.join(' and in ')}`, score: 0.5 + 0.1 * matching.length, at: 0, of: 'number' }]
      : [];
  });
  return [...hex, ...posix.sort((a, b) => b.score - a.score)];
}

const assigned = ({ code, name, message }: LookupConstant) =>
  `${code} is ${name}${message ? ` (“${message}”)` : ''}. Only individual Winsock functions document it, and this site has no page for it.`;

function neighbours(code: number, { errors, others }: LookupData): string {
  const all = [...errors, ...others].sort((a, b) => a.code - b.code);
  const gap = unassignedRanges(all, FIRST_OWN_CODE, LAST_OWN_CODE).find(({ from, to }) => from <= code && code <= to);
  if (!gap) return '';
  const near = [all.findLast((one) => one.code < gap.from), all.find((one) => one.code > gap.to)].flatMap((one) => (one ? [`${one.code} (${one.name})`] : []));
  return ` The numbers around it are ${near.join(' and ')}.`;
}
