import * as routes from '../../routes.ts';
import { linksIn } from '../../schemas/markup.ts';
import { nearest } from '../../schemas/suggest.ts';
import { STAGES } from '../call-families.ts';
import { sectionIds } from '../error-sections.ts';
import { stringsIn } from '../files/strings-in.ts';
import type { Problem } from '../problem.ts';
import type { BodyRule, Pages } from './rule.ts';

/** Fields that aren't Markdown. */
const NOT_MARKDOWN = new Set(['code', 'command', 'line', 'text', 'message', 'beside', 'powershell']);

/** Every link leads to another origin or to an existing page and anchor. */
export const linkRule: BodyRule = (pages) => {
  const anchors = anchorsOf(pages);
  const { reports: _, unrelated: __, ...shown } = pages.records;
  const inFields = Object.values(shown).flatMap((records) =>
    records.flatMap(({ file, data }) =>
      stringsIn(data)
        .filter(({ path }) => !path.some((key) => NOT_MARKDOWN.has(String(key))))
        .flatMap(({ path, text }) => linksIn(text).map((href) => ({ file, field: path.join('.'), href }))),
    ),
  );
  const inBodies = [...pages.bodies].flatMap(([file, { links }]) => links.map(({ href, line }) => ({ file, line, href })));
  return [...inFields, ...inBodies].flatMap(({ href, ...where }): Problem[] => {
    const says = linkProblem(href, anchors, anchors.get(where.file));
    return says ? [{ ...where, says }] : [];
  });
};

/** What is wrong with a link; `own` are the anchors of its own page. */
function linkProblem(href: string, anchors: Map<string, Set<string> | undefined>, own: Set<string> | undefined): string | undefined {
  if (href === '') return 'a link leads nowhere; write its address between ( and ).';
  if (/^(?:https?:|mailto:)/.test(href)) return URL.canParse(href) ? undefined : `the link to ${href} is no address; write it whole, as the browser shows it.`;
  const [path = '', anchor] = href.split('#');
  if (path !== '' && !path.startsWith('/')) return `the link to ${href} is relative; write it from the root of the site, such as /10054/.`;
  if (path !== '' && !anchors.has(path)) {
    if (/^\/\d+\/$/.test(path)) return `the link to ${href} leads to no page; correct its number, or the \`code\` of the error that has it.`;
    const meant = nearest(path, anchors.keys());
    return `the link to ${href} leads to no page; ${meant ? `did you mean ${meant}?` : 'write /NUMBER/, /guides/NAME/, /functions/NAME/ or the like.'}`;
  }
  const known = path === '' ? own : anchors.get(path);
  if (!anchor || !known || known.has(anchor)) return undefined;
  const meant = nearest(anchor, known);
  return `the link to ${href} leads to no place on that page; ${meant ? `did you mean #${meant}?` : `write the anchor of one of its headings or causes, such as #${[...known].at(-1)}.`}`;
}

/** The anchors of every page (undefined if unknown here), by address and by file. */
function anchorsOf({ records, bodies }: Pages): Map<string, Set<string> | undefined> {
  const slugs = (file: string) => bodies.get(file)?.headings.map(({ slug }) => slug) ?? [];
  const causes = new Map(records.causes.map(({ id, data }) => [id, [id, ...data.formerly]]));
  const pages: [string[], string[]?][] = [
    ...Object.values(routes).flatMap((href): [string[]][] => (typeof href === 'string' ? [[[href]]] : [])),
    ...records.errors.map(({ file, data }): [string[], string[]] => [
      [routes.errorHref(data.code), file],
      [...sectionIds, ...slugs(file), ...data.causes.flatMap((cause) => causes.get(cause) ?? [])],
    ]),
    ...records.guides.map(({ id, file }): [string[], string[]] => [
      [routes.guideHref(id), file],
      [...slugs(file), 'sources'],
    ]),
    ...records.runtimes.map(({ id }): [string[]] => [[routes.runtimeHref(id)]]),
    ...records.reproductions.map(({ id }): [string[]] => [[routes.reproductionHref(id)]]),
    ...records.comparisons.map(({ id }): [string[]] => [[routes.comparisonHref(id)]]),
    ...records.functions.map(({ id }): [string[]] => [[routes.functionHref(id)]]),
    ...STAGES.map(({ id }): [string[]] => [[routes.causesOfHref(id)]]),
    ...records.causes.flatMap(({ data }) => data.when.calls.map((call): [string[]] => [[routes.causesOfHref(call)]])),
  ];
  return new Map(pages.flatMap(([names, ids]) => names.map((name) => [name, ids && new Set(ids)])));
}
