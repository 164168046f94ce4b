import { absoluteHref, causeHref, errorHref } from '../../routes.ts';
import type { LikelyCause } from '../diagnose/diagnose.ts';
import type { DiagnosedFinding } from './diagnose-findings.ts';

/** The findings as Markdown for an issue, with links below `site`. */
export function triageMarkdown(findings: DiagnosedFinding[], site: string): string {
  const rows = findings.map(({ error, count, lines, call, causes: [first], possible }, index) => {
    const where = [lines.length > 0 ? `line ${lines[0]}` : 'the whole log', ...(count > 1 ? [`${count} times`] : []), ...(call ? [`in \`${call}\``] : [])].join(
      ', ',
    );
    const likely = first ? ` Likely: [${first.cause.title}](${absoluteHref(hrefOf(first), site)}).` : '';
    return `${index + 1}. ${possible ? 'Possibly ' : index === 0 ? '**First failure**: ' : ''}[${error.code} ${error.name}](${absoluteHref(errorHref(error.code), site)}), ${where}.${likely}`;
  });
  return rows.length > 0 ? `Windows Sockets errors in the log:\n\n${rows.join('\n')}\n` : '';
}

/** A cause on the page that shows it in full. */
export const hrefOf = ({ cause, code, fix }: LikelyCause) => causeHref(cause.codes[0] ?? code, cause.id, fix);
