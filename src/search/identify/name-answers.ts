import { OWN_CODE } from '../../schemas/code.ts';
import type { Answer } from './answer.ts';
import { bareText, namesIn } from './candidates.ts';
import type { LookupError } from './data.ts';
import { CALL_BEFORE_NAME } from './error-words.ts';
import type { LookupIndex } from './index-of.ts';
import { correction, type NameHit, nameHit } from './names.ts';
import { type Surroundings, surroundings } from './surroundings.ts';
import { isAboutNetworks, saysError, usedForFiles } from './weigh-number.ts';

const MAX_CORRECTED_WORDS = 40;
const MAX_TRIES = 100;

/** Errors named in the text, by constant or by the names of other systems and runtimes. */
export function nameAnswers(input: string, index: LookupIndex, log: boolean): Answer[] {
  const words = namesIn(input);
  const tries = new Map<string, number>();
  const bareLength = bareText(input).length;
  return words.flatMap(({ text, at }) => {
    const before = tries.get(text) ?? 0;
    tries.set(text, before + 1);
    if (before >= MAX_TRIES) return [];
    const alone = text.length === bareLength;
    const hit = nameHit(text, alone, index.names) ?? (words.length <= MAX_CORRECTED_WORDS ? correction(text, alone, index.names) : undefined);
    if (!hit) return [];
    const around = { ...surroundings(input, at, at + text.length, log), alone };
    if (!alone && isCommonWord(hit, text) && !isIntroduced(around)) return [];
    return hit.errors.flatMap((error, rank) => ofName(hit, error, rank, around, at));
  });
}

function ofName({ text, meant }: NameHit, error: LookupError, rank: number, around: Surroundings, at: number): Answer[] {
  const own = text.toLowerCase() === error.name.toLowerCase();
  if (meant) return [{ error, why: `${text}: did you mean ${meant}?`, score: 0.8 - rank / 100, at, of: 'name' }];
  const borrowed = /^E[A-Z]+$/.test(text) && !error.posix?.includes(text) && `WSA${text}` !== error.name;
  if (!around.alone && !/^wsa/i.test(text) && (usedForFiles(error) || (borrowed && !around.brief)) && !isOnTopic(around)) return [];
  const score = own ? 0.98 : (around.alone ? 0.96 : 0.88) - rank / 100;
  return [{ error, why: own ? `the name of ${error.code}` : `${text} is ${error.name}`, score, at, of: 'name' }];
}

const isOnTopic = (around: Surroundings) => isAboutNetworks(around) || CALL_BEFORE_NAME.test(around.before);

/** `InProgress`, `TimedOut`, `AccessDenied`: members of many enums, unless qualified. */
function isCommonWord({ text, part, meant }: NameHit, word: string): boolean {
  const camelCase = part || (!meant && /^(?:[A-Z][a-z]+)+$/.test(text) && !/(?:Error|Exception)$/.test(text));
  return (
    camelCase && !/[._:]/.test(text) && !/sock|connection|network|host|addr/i.test(text) && !/err|sock|wsa|(?<![a-z])io\b/i.test(word.slice(0, -text.length))
  );
}

const isIntroduced = (around: Surroundings) =>
  (saysError(around) && !STATUS.test(around.before)) || KIND.test(around.before) || NUMBER_BESIDE.test(`${around.before}|${around.after}`);
/** Too generic to introduce an error. */
const STATUS = /\b(?:status|state|result|returned)\W*$/i;
const KIND = /(?:kind|errorcode|exception|\berror)[\s:=("']*$/i;
/** `11004 (NoData)`, `NoData (11004)`. */
const NUMBER_BESIDE = new RegExp(String.raw`${OWN_CODE.source}[\s:=([-]*\||\|[\s:=([-]*${OWN_CODE.source}`);
