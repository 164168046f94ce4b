import type { WinsockError } from '../../catalog/types.ts';
import { type AskedCommand, commandsOf, MAX_COMMANDS, whereAsked } from './commands.ts';
import { questionsOf } from './questions.ts';

/** Nobody answers more for a first report; commands count. */
const MAX_ASKED = 12;

/** What a reporter puts into commands; an abbreviation with its meaning. */
const PLACEHOLDERS = { HOST: 'HOST', PORT: 'PORT', ADDRESS: 'ADDRESS', PID: 'PID (process ID)' };

const list = new Intl.ListFormat('en-GB');

export interface BugReport {
  text: string;
  /** How many commands it asks for: not every error has one that is safe to run and to show. */
  commands: number;
}

/**
 * What to paste into an issue, as question or as answer, in Markdown of which nothing is lost when it is rendered: the error in
 * its forms, what to state, and the commands on the reporter's own computer that tell its causes apart. The page adds its address.
 */
export function bugReport(error: WinsockError): BugReport {
  const questions = questionsOf(error.causes);
  const commands = commandsOf(error.causes).slice(0, Math.min(MAX_COMMANDS, MAX_ASKED - questions.length));
  const text = [
    `**${error.name} (${error.code})**: ${error.message ?? 'no system message'}`,
    `${error.hex} · HRESULT ${error.hresult} (${error.hresultSigned})`,
    '',
    'Write "unknown" where you cannot tell. Leave out what is private: addresses, names, passwords.',
    '',
    ...questions.map((question) => `- ${question.endsWith('?') ? question : `${question}:`}`),
    ...requests(commands),
    '',
  ].join('\n');
  return { text, commands: commands.length };
}

function requests(commands: AskedCommand[]): string[] {
  if (commands.length === 0) return [];
  const own = Object.entries(PLACEHOLDERS).flatMap(([name, meaning]) =>
    commands.some(({ check }) => new RegExp(`\\b${name}\\b`).test(check.command)) ? meaning : [],
  );
  return [
    '',
    `Right after the error, run ${commands.length > 1 ? 'each' : 'this'} command${own.length > 0 ? ` with the ${list.format(own)} that failed` : ''} and replace OUTPUT by what it prints.`,
    ...[...Map.groupBy(commands, whereAsked)].flatMap(([where, asked]) => [
      '',
      `In ${where}:`,
      ...asked.map(({ check }) => `\`\`\`\n${check.command}\n\`\`\`\n\`\`\`\nOUTPUT\n\`\`\``),
    ]),
  ];
}
