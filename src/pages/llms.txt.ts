import type { APIRoute } from 'astro';
import { catalog } from '../content.ts';
import { plainText } from '../prose/plain-text.ts';
import { comparisonHref, errorMarkdownHref, errorsJsonHref, guideHref } from '../routes.ts';
import { SITE_NAME, SITE_TAGLINE } from '../site.ts';

/** The site for language models: each error as Markdown, and everything as data. */
export const GET: APIRoute = ({ site }) => {
  const address = (href: string) => new URL(href, site).href;
  const { errors, guides, comparisons } = catalog;
  const text = [
    `# ${SITE_NAME}`,
    `> ${SITE_TAGLINE}`,
    `Everything as data: ${address(errorsJsonHref)}`,
    `## Errors\n\n${errors.map(({ code, name, meaning }) => `- [${code} ${name}](${address(errorMarkdownHref(code))}): ${plainText(meaning)}`).join('\n')}`,
    `## Errors side by side\n\n${comparisons.map(({ id, title, summary }) => `- [${plainText(title)}](${address(comparisonHref(id))}): ${plainText(summary)}`).join('\n')}`,
    `## Guides\n\n${guides.map(({ id, title, summary }) => `- [${plainText(title)}](${address(guideHref(id))}): ${plainText(summary)}`).join('\n')}`,
  ];
  return new Response(`${text.join('\n\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
