import type { WinsockError } from '../catalog/types.ts';
import { plainText } from '../prose/plain-text.ts';
import { aboutHref, errorHref, homeHref } from '../routes.ts';

/** A question that readers ask of an error, and its answer, in plain text. */
export interface Question {
  question: string;
  answer: string;
}

/** The questions of an author's body: the headings of the third level below "Questions", and what follows each. */
export function questionsIn(body: string): Question[] {
  const section = /^## Questions\s*$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(body)?.[1] ?? '';
  return section
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [question = '', ...answer] = part.split('\n');
      return { question: plainText(question.trim()), answer: plainText(answer.join('\n')).replace(/\s+/g, ' ').trim() };
    });
}

/** The site as structured data names it. */
export interface SiteIdentity {
  name: string;
  /** Its address, such as `https://example.org/`. */
  url: string;
}

/** A page that stands for itself. */
export interface Article {
  title: string;
  description: string;
  href: string;
  /** The day on which it was last checked. */
  checked: string;
  /** What it is about: names and numbers. */
  about?: string[];
}

type Step = [name: string, href: string];

/** An error's page as schema.org sees it: the article, the way to it, and the questions that it answers; JSON-LD, one graph. */
export function errorData(error: WinsockError, questions: Question[], site: SiteIdentity): object {
  const article = {
    title: `${error.code} ${error.name}`,
    description: plainText(error.meaning),
    href: errorHref(error.code),
    checked: error.checked,
    about: [error.name, ...error.aliases, error.hex, error.hresult],
  };
  return graph([techArticle(article, site), breadcrumbs([[article.title, article.href]], site), ...faq(questions)]);
}

/** A guide or comparison, below `parents`. */
export const articleData = (article: Article, parents: Step[], site: SiteIdentity): object =>
  graph([techArticle(article, site), breadcrumbs([...parents, [article.title, article.href]], site)]);

/** The way to a page that is a table more than an article: home, then each of `steps`. */
export const breadcrumbData = (steps: Step[], site: SiteIdentity): object => graph([breadcrumbs(steps, site)]);

function techArticle({ title, description, href, checked, about }: Article, site: SiteIdentity) {
  const publisher = { '@type': 'Organization', name: site.name, url: address(aboutHref, site) };
  const whole = { '@type': 'WebSite', name: site.name, url: address(homeHref, site) };
  return { '@type': 'TechArticle', '@id': address(href, site), headline: title, description, dateModified: checked, author: publisher, about, isPartOf: whole };
}

const faq = (questions: Question[]) =>
  questions.length === 0
    ? []
    : [
        {
          '@type': 'FAQPage',
          mainEntity: questions.map(({ question, answer }) => ({ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } })),
        },
      ];

const breadcrumbs = (steps: Step[], site: SiteIdentity) => ({
  '@type': 'BreadcrumbList',
  itemListElement: [[site.name, homeHref] as Step, ...steps].map(([name, href], place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name,
    item: address(href, site),
  })),
});

const address = (href: string, { url }: SiteIdentity) => new URL(href, url).href;

const graph = (nodes: object[]) => ({ '@context': 'https://schema.org', '@graph': nodes });

/** JSON that may stand inside a script element, whatever it holds. */
export const embedded = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');
