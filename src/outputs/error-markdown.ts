import { errorSections } from '../catalog/error-sections.ts';
import type { Cause, WinsockError } from '../catalog/types.ts';
import { NO_MESSAGE, VERDICT_QUESTIONS } from '../catalog/verdict.ts';
import { plainText } from '../prose/plain-text.ts';
import { causeHref, errorHref } from '../routes.ts';
import { parseSource } from '../schemas/source.ts';

/** An error's page as Markdown, for bug trackers, notes and programs that read text; links stand in full below `site`. */
export function errorMarkdown(error: WinsockError, body: string, bodyOfCause: (cause: Cause) => string, site: string): string {
  const address = (href: string) => new URL(href, site).href;
  const heads = Object.fromEntries(errorSections(error, []).map(({ id, title }) => [id, `## ${title}\n\n`]));
  const to = (other: WinsockError) => `[${other.code} ${other.name}](${address(errorHref(other.code))})`;
  const forms = [error.hex, `HRESULT ${error.hresult} (${error.hresultSigned})`, ...error.aliases];
  const parts = [
    `# ${error.code} ${error.name}`,
    error.message ? `> ${error.message}` : NO_MESSAGE,
    `${forms.join(' · ')} · ${address(errorHref(error.code))}`,
    error.verdict.map(verdictText).join('\n\n'),
    error.standsFor.length > 0 && `${heads['stands-for']}${list(error.standsFor.map(({ error: other, when }) => `${to(other)}: ${when}`))}`,
    error.causes.length > 0 &&
      `${heads.causes}${error.causes.map((cause, place) => causeText(cause, place + 1, bodyOfCause(cause), address(causeHref(error.code, cause.id)))).join('\n\n')}`,
    error.unhelpful.length > 0 && `${heads['does-not-help']}${list(error.unhelpful.map(({ remedy, why }) => `${remedy}: ${why}`))}`,
    error.relatedTo.length > 0 && `${heads['not-this-error']}${list(error.relatedTo.map(({ error: other, tell }) => `${to(other)}: ${tell}`))}`,
    `${heads['what-you-see']}${list(error.symptoms)}`,
    bodyText(body, address),
    `${heads.sources}${list(error.sources.map(({ at, says }) => sourceText(at, says)))}\n\nLast checked against its sources on ${error.checked}.`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const list = (items: string[]) => items.map((item) => `- ${item}`).join('\n');

function verdictText(verdict: WinsockError['verdict'][number]): string {
  const { on, happened } = verdict;
  const lines = VERDICT_QUESTIONS.map(([field, question]) => `${question} ${verdict[field].answer}; ${verdict[field].because}`);
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
