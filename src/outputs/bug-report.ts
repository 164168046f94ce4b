import type { WinsockError } from '../catalog/types.ts';
import { plainText } from '../prose/plain-text.ts';

/** What to paste into an issue, as Markdown: the error in its forms, what to state, and the commands that tell its causes apart. */
export function bugReport(error: WinsockError, href: string): string {
  const commands = error.causes.flatMap((cause) =>
    cause.confirm.filter(({ shell }) => shell === 'powershell' || shell === 'cmd').map(({ command }) => ({ command, tells: plainText(cause.title) })),
  );
  return [
    `**[${error.name} (${error.code})](${href})**: ${error.message ?? 'no system message'}`,
    `${error.hex} · HRESULT ${error.hresult} (${error.hresultSigned})`,
    '',
    `- Call that failed: <!-- ${[...new Set(error.causes.flatMap(({ when }) => when.calls))].slice(0, 6).join(', ')}, … -->`,
    '- Protocol, local and remote address and port:',
    '- When: <!-- at once, after a wait, after idle, under load -->',
    '- Windows version (`winver`), VPN, proxy and security software:',
    ...(commands.length > 0 ? ['', 'Output of:', ...unique(commands.map(({ command, tells }) => fenced(command, tells)))] : []),
    '',
  ].join('\n');
}

const unique = (texts: string[]) => [...new Set(texts)];

function fenced(command: string, tells: string): string {
  return `\n\`\`\`\n${command}\n\`\`\`\n<!-- tells whether: ${tells} -->`;
}
