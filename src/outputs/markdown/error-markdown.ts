import { shownCalls, spiFunctions } from '../../catalog/call-groups.ts';
import { type SectionId, sectionsOf } from '../../catalog/error-sections.ts';
import { ANSWERS, asSentence, NO_MESSAGE, standsForText, UNDOCUMENTED, VERDICT_QUESTIONS } from '../../catalog/error-words.ts';
import type { WinsockError } from '../../catalog/types.ts';
import { whoCanFix } from '../../catalog/who-can-fix.ts';
import { plainText } from '../../prose/plain-text.ts';
import { callHref, comparisonHref, errorHref, guideHref } from '../../routes.ts';
import { STATUSES } from '../../schemas/error.ts';
import { bugReport } from '../bug-report.ts';
import { causeMarkdown, decisionTable } from './cause-markdown.ts';
import { blocks, code, fence, list, literal, table, withAbsoluteLinks } from './markdown.ts';
import { sourceList } from './source-list.ts';
import { whatYouSee } from './what-you-see.ts';

/** The inputs of a page other than its error. */
export interface Written {
  /** The body, and that of each cause by id, as Markdown. */
  body: string;
  causes: Map<string, string>;
  /** The page's absolute URL. */
  address: string;
}

/** A whole error page as Markdown. */
export function errorMarkdown(error: WinsockError, written: Written): string {
  const sections = sectionsOf(error).map(({ id, title }) => blocks(title && `## ${title}`, SECTIONS[id](error, written)));
  return `${withAbsoluteLinks(blocks(head(error, written.address), ...sections), written.address)}\n`;
}

const SECTIONS: { [id in SectionId]: (error: WinsockError, written: Written) => string } = {
  'in-short': inShort,
  verdict: ({ verdict }) => blocks(...verdict.map(verdictMarkdown)),
  'stands-for': (error) => blocks(standsForText(error), list(error.standsFor.map(({ error: other, when }) => `${linkTo(other)}: ${when}`))),
  causes: (error, { causes }) =>
    blocks(decisionTable(error), ...error.causes.map((cause, index) => causeMarkdown(cause, index + 1, error, causes.get(cause.id) ?? ''))),
  'does-not-help': ({ unhelpful }) => blocks(...unhelpful.map(({ remedy, why, sources }) => blocks(`**${remedy}**`, why, sourceList(sources)))),
  'not-this-error': ({ comparisons, relatedTo }) =>
    blocks(
      ...comparisons.map(
        ({ id, title, rows }) => `Side by side: [${plainText(title)}](${comparisonHref(id)}) (${rows.map((row) => row.error.code).join(', ')})`,
      ),
      list(relatedTo.map(({ error: other, tell }) => `${linkTo(other)}: ${tell}`)),
    ),
  'what-you-see': whatYouSee,
  calls: callsText,
  body: (_, { body }) => body,
  'bug-report': (error, { address }) => fence(bugReport(error, address), 'markdown'),
  guides: ({ guides }) => list(guides.map(({ id, title }) => `[${title}](${guideHref(id)})`)),
  sources: ({ sources, checked }) => blocks(sourceList(sources), `Last checked against its sources on ${checked}.`),
};

function head({ code: number, name, message, hex, hresult, hresultSigned, aliases, status }: WinsockError, address: string): string {
  const forms = [hex, hresult, hresultSigned, ...aliases, ...(status === 'current' ? [] : [STATUSES[status]])];
  return blocks(`# ${number} ${name}`, message ? `> ${literal(message)}` : NO_MESSAGE, forms.join(' · '), `<${address}>`);
}

function inShort({ plain, causes, firstSteps }: WinsockError): string {
  const who = whoCanFix(causes);
  const steps = firstSteps.map((step, index) => `${index + 1}. ${step}`);
  return blocks(plain, who && `Who can fix it: ${who}`, 'Try this first:', steps.join('\n'));
}

function verdictMarkdown(one: WinsockError['verdict'][number]): string {
  const answers = VERDICT_QUESTIONS.map(([field, question]) => `${question} **${ANSWERS[one[field].answer]}.** ${asSentence(one[field].because)}`);
  return blocks(`${one.on === 'any' ? '' : `**${one.on}:** `}${one.happened}`, list(answers));
}

function callsText({ name: error, calls }: WinsockError): string {
  const links = (functions: string[]) => functions.map((name) => `[${code(name)}](${callHref(name, error)})`).join(', ');
  const { groups, others } = shownCalls(calls);
  const spi = spiFunctions(calls);
  return blocks(
    groups.length > 0 &&
      table(
        ['Call', 'What it means there'],
        groups.map(({ functions, means, documented }) => [links(functions), documented ? means : `${means} ${UNDOCUMENTED}`]),
      ),
    others.length > 0 && `Also in ${links(others)}.`,
    spi.length > 0 && `In the service-provider interface, which a program does not call: ${links(spi)}.`,
  );
}

const linkTo = ({ code: number, name }: WinsockError) => `[${number} ${name}](${errorHref(number)})`;
