import { causeHref, errorHref } from '../../routes.ts';
import type { Finding } from './triage.ts';

/** What triage needs to know about a cause. */
interface TriageCause {
  id: string;
  title: string;
  calls: string[];
  protocol: string[];
}

/** Triage data beyond the lookup's. */
export interface TriageData {
  /** By error number, likeliest first. */
  causes: { [code: string]: TriageCause[] };
}

/** The likeliest cause for the call and protocol in the log. */
export function likelyCause({ error, call, udp }: Pick<Finding, 'error' | 'call' | 'udp'>, { causes }: TriageData): TriageCause | undefined {
  const all = causes[error.code] ?? [];
  const fits = ({ protocol }: TriageCause) => protocol.some((one) => (udp ? one !== 'TCP' : one !== 'UDP'));
  const ofCall = all.filter(({ calls }) => call !== undefined && calls.includes(call));
  return ofCall.find(fits) ?? all.find(fits) ?? ofCall[0] ?? all[0];
}

/** The findings as Markdown for an issue, with links below `site`. */
export function triageMarkdown(findings: Finding[], data: TriageData, site: string): string {
  const address = (href: string) => new URL(href, site).href;
  const rows = findings.map((finding, index) => {
    const { error, count, lines, call } = finding;
    const cause = likelyCause(finding, data);
    const where = `line ${lines[0]}${count > 1 ? `, ${count} times` : ''}${call ? `, in \`${call}\`` : ''}`;
    const likely = cause ? ` Likely: [${cause.title}](${address(causeHref(error.code, cause.id))}).` : '';
    return `${index + 1}. ${index === 0 ? '**First failure**: ' : ''}[${error.code} ${error.name}](${address(errorHref(error.code))}), ${where}.${likely}`;
  });
  return rows.length > 0 ? `Windows Sockets errors in the log:\n\n${rows.join('\n')}\n` : '';
}
