import type { Cause, WinsockError } from './catalog-types.ts';
import { plainText } from './plain-text.ts';
import { causeHref, errorHref } from './routes.ts';
import { parseSource } from './source.ts';

/** An error's page as Markdown, for bug trackers, notes and programs that read text; links stand in full below `site`. */
export function errorMarkdown(error: WinsockError, body: string, bodyOfCause: (cause: Cause) => string, site: string): string {
  const address = (href: string) => new URL(href, site).href;
  const link = (text: string, href: string) => `[${text}](${address(href)})`;
  const forms = [error.hex, `HRESULT ${error.hresult} (${error.hresultSigned})`, ...error.aliases];
  const parts = [
    `# ${error.code} ${error.name}`,
    error.message ? `> ${error.message}` : 'Windows has no message text for this number.',
    `${forms.join(' · ')} · ${address(errorHref(error.code))}`,
    error.verdict.map(verdictText).join('\n\n'),
    error.standsFor.length > 0 &&
      `## What it stands for\n\n${list(error.standsFor.map(({ error: other, when }) => `${link(`${other.code} ${other.name}`, errorHref(other.code))}: ${when}`))}`,
    error.causes.length > 0 &&
      `## Causes\n\n${error.causes.map((cause, place) => causeText(cause, place + 1, bodyOfCause(cause), address(causeHref(error.code, cause.id)))).join('\n\n')}`,
    error.unhelpful.length > 0 && `## What does not help\n\n${list(error.unhelpful.map(({ remedy, why }) => `${remedy}: ${why}`))}`,
    error.relatedTo.length > 0 &&
      `## Not this error\n\n${list(error.relatedTo.map(({ error: other, tell }) => `${link(`${other.code} ${other.name}`, errorHref(other.code))}: ${tell}`))}`,
    `## What you see\n\n${list(error.symptoms)}`,
    bodyText(body, address),
    `## Sources\n\n${list(error.sources.map(({ at, says }) => sourceText(at, says)))}\n\nLast checked against its sources on ${error.checked}.`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const list = (items: string[]) => items.map((item) => `- ${item}`).join('\n');
const ANSWERS = { yes: 'yes', no: 'no', depends: 'depends' };

function verdictText({ on, happened, normal, retry, usable }: WinsockError['verdict'][number]): string {
  const answers = [
    ['Normal?', normal],
    ['Retry?', retry],
    ['Socket usable?', usable],
  ] as const;
  const lines = answers.map(([question, { answer, because }]) => `${question} ${ANSWERS[answer]}; ${because}`);
  return `${on === 'any' ? '' : `**${on}**: `}${happened}\n\n${list(lines)}`;
}

function causeText(cause: Cause, rank: number, body: string, href: string): string {
  const { title, when, confirm, fix, sources } = cause;
  return [
    `### ${rank}. ${plainText(title)}`,
    `${when.detail} (${when.calls.join(', ')}; ${when.protocol.join(', ')}; ${href})`,
    body.trim(),
    ...confirm.map(({ command, shows }) => `\`\`\`\n${command}\n\`\`\`\n\n${shows}`),
    `Fix:\n\n${list(fix)}`,
    `Sources:\n\n${list(sources.map(({ at, says }) => sourceText(at, says)))}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function sourceText(at: string, says: string): string {
  const { publisher, title, href } = parseSource(at)!;
  return `[${title ? `${publisher}: ${title}` : publisher}](${href}). ${says}`;
}

/** A body without its drawings, whose titles and labels stand in their place, and with links in full. */
function bodyText(body: string, address: (href: string) => string): string {
  return body
    .replace(/<Wire[\s\S]*?\/>/g, (wire) => {
      const title = /title=(["'])(.*?)\1/.exec(wire)?.[2] ?? '';
      const steps = [...wire.matchAll(/label: (['"])(.*?)\1/g)].map(([, , label]) => label);
      return `*${title}*: ${steps.join(' → ')}`;
    })
    .replace(/\]\((\/[^)]*)\)/g, (_, href: string) => `](${address(href)})`)
    .trim();
}
