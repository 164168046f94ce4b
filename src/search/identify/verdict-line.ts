import { asSentence } from '../../catalog/error-words.ts';
import type { Verdict } from '../../schemas/error.ts';

/** The verdict as sentences: "Not normal. Sometimes a retry helps." What holds for all scopes is said alone; if nothing does, scopes that agree share theirs. */
export function verdictLine(verdicts: Verdict[]): string {
  const shared = [verdicts.map(({ normal }) => `${NORMAL[normal.answer]}.`), verdicts.map(({ retry }) => `${RETRY[retry.answer]}.`)].flatMap((answers) =>
    new Set(answers).size === 1 ? answers.slice(0, 1) : [],
  );
  if (shared.length > 0) return asSentence(shared.join(' '));
  const byAnswer = Object.entries(Object.groupBy(verdicts, ({ normal, retry }) => `${NORMAL[normal.answer]}. ${RETRY[retry.answer]}.`));
  return byAnswer.map(([sentences, same = []]) => asSentence(`${same.map(({ on }) => SCOPES[on]).join(' and ')}: ${sentences}`)).join(' ');
}

const NORMAL = { yes: 'normal', no: 'not normal', depends: 'sometimes normal' };
const RETRY = { yes: 'Try again', no: 'Do not retry', depends: 'Sometimes a retry helps' };
const SCOPES: { [scope in Verdict['on']]: string } = {
  any: 'in other cases',
  TCP: 'on TCP',
  UDP: 'on UDP',
  client: 'in a client',
  server: 'in a server',
  bind: 'in bind',
  connect: 'in connect',
  sendto: 'in sendto',
};
