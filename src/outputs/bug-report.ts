import type { WinsockError } from '../catalog/types.ts';
import { plainText } from '../prose/plain-text.ts';

/** Nobody runs more for a first report; the likeliest causes come first. */
const MAX_COMMANDS = 4;

/** What to paste into an issue, as Markdown: the error in its forms, what to state, and the commands that tell its causes apart. */
export function bugReport(error: WinsockError, href: string): string {
  const commands = error.causes.flatMap(({ title, confirm }) =>
    confirm.filter(({ shell }) => shell === 'powershell' || shell === 'cmd').map(({ command }) => ({ command, title: plainText(title) })),
  );
  // A command that tells two causes apart is run once.
  const asked = [...new Map(commands.toReversed().map((one) => [one.command, one])).values()].reverse().slice(0, MAX_COMMANDS);
  return [
    `**[${error.name} (${error.code})](${href})**: ${error.message ?? 'no system message'}`,
    `${error.hex} · HRESULT ${error.hresult} (${error.hresultSigned})`,
    '',
    `- Call that failed: <!-- ${[...new Set(error.causes.flatMap(({ when }) => when.calls))].slice(0, 6).join(', ')}, … -->`,
    '- Protocol, local and remote address and port:',
    '- When: <!-- at once, after a wait, after idle, under load -->',
    '- Windows version (`winver`), VPN, proxy and security software:',
    ...(asked.length > 0 ? ['', 'Output of:', ...asked.map(({ command, title }) => fenced(command, title))] : []),
    '',
  ].join('\n');
}

function fenced(command: string, cause: string): string {
  return `\n\`\`\`\n${command}\n\`\`\`\n<!-- shows whether: ${cause} -->`;
}
