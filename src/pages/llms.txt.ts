import type { APIRoute } from 'astro';
import { catalog } from '../content.ts';
import { plainText } from '../prose/plain-text.ts';
import { absoluteHref, comparisonHref, errorMarkdownHref, errorsJsonHref, guideHref } from '../routes.ts';
import { SITE_NAME, SITE_TAGLINE } from '../site.ts';

/** The site for language models: each error as Markdown, and everything as data. */
export const GET: APIRoute = ({ site }) => {
  const { errors, guides, comparisons } = catalog;
  const text = [
    `# ${SITE_NAME}`,
    `> ${SITE_TAGLINE}`,
    `Everything as data: ${absoluteHref(errorsJsonHref, site)}`,
    `## Errors\n\n${errors.map(({ code, name, meaning }) => `- [${code} ${name}](${absoluteHref(errorMarkdownHref(code), site)}): ${plainText(meaning)}`).join('\n')}`,
    `## Errors side by side\n\n${comparisons.map(({ id, title, summary }) => `- [${plainText(title)}](${absoluteHref(comparisonHref(id), site)}): ${plainText(summary)}`).join('\n')}`,
    `## Guides\n\n${guides.map(({ id, title, summary }) => `- [${plainText(title)}](${absoluteHref(guideHref(id), site)}): ${plainText(summary)}`).join('\n')}`,
  ];
  return new Response(`${text.join('\n\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
