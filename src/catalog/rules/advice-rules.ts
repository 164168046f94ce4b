import { commandQuestion } from '../command-question.ts';
import type { Problem } from '../problem.ts';
import type { Records } from '../records.ts';
import type { Rule } from './rule.ts';

type Cause = Records['causes'][number];

const codeSpans = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** The code in a remedy, without names of calls: they say nothing of what is done with them. */
const commandsIn = (remedy: string, isFunction: Set<string>) => codeSpans(remedy).filter((code) => !isFunction.has(code));

/** Whether a step advises a remedy, by its command or in its words. */
function namesRemedy(step: string, remedy: string, isFunction: Set<string>): boolean {
  const inStep = codeSpans(step);
  return commandsIn(remedy, isFunction).some((code) => inStep.includes(code)) || step.toLowerCase().includes(remedy.toLowerCase());
}

/** The causes that a page lists, without unknown ones. */
function causesOf(names: string[], causes: Cause[]): Cause[] {
  const byId = new Map(causes.map((one) => [one.id, one]));
  return names.flatMap((name) => byId.get(name) ?? []);
}

/** A page that says a remedy does not help must not name it in a fix, unless `why` links the cause for which it does. */
const remediesThatHelp: Rule = ({ errors, causes, functions }) => {
  const isFunction = new Set(functions.map(({ id }) => id));
  return errors.flatMap(({ file, data }) =>
    data.unhelpful.flatMap(({ remedy, why }, index) => {
      const remedies = commandsIn(remedy, isFunction);
      return causesOf(data.causes, causes).flatMap(({ id, data: { fix } }): Problem[] => {
        const helps = remedies.find((code) => fix.some((step) => codeSpans(step).includes(code)));
        if (helps === undefined || why.includes(`#${id})`)) return [];
        const says = `the fix of ${id} names \`${helps}\`; say in \`why\` when it helps, with a link to #${id}, or take it out of one of the two.`;
        return [{ file, field: `unhelpful.${index}.remedy`, says }];
      });
    }),
  );
};

/** No first step is a remedy that the same page says does not help. */
const firstStepsThatHelp: Rule = ({ errors, functions }) => {
  const isFunction = new Set(functions.map(({ id }) => id));
  return errors.flatMap(({ file, data }) =>
    data.firstSteps.flatMap((step, index): Problem[] => {
      const failing = data.unhelpful.find(({ remedy }) => namesRemedy(step, remedy, isFunction));
      return failing
        ? [{ file, field: `firstSteps.${index}`, says: `is what \`unhelpful\` says does not help ("${failing.remedy}"); take it out of one of the two.` }]
        : [];
    }),
  );
};

/** Two causes that ask the same write it the same way, so that a report has the command once. */
const commandsAskedOnce: Rule = ({ errors, causes }) => {
  const problems = new Map<string, Problem>();
  for (const { data } of errors) {
    const first = new Map<string, { command: string; file: string }>();
    for (const { file, data: cause } of causesOf(data.causes, causes)) {
      cause.confirm.forEach(({ shell, command }, index) => {
        if (shell !== 'powershell' && shell !== 'cmd') return;
        const before = first.get(commandQuestion(command));
        if (before === undefined) first.set(commandQuestion(command), { command, file });
        else if (before.command !== command || before.file === file) {
          const says = `asks what \`${before.command}\` in ${before.file} asks; write that command, so that a report of ${data.code} has it once.`;
          problems.set(`${file} ${index}`, { file, field: `confirm.${index}.command`, says });
        }
      });
    }
  }
  return [...problems.values()];
};

/** Advice on one page agrees with itself. */
export const adviceRules: Rule[] = [remediesThatHelp, firstStepsThatHelp, commandsAskedOnce];
