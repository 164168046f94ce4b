import { behindWhatItStandsFor } from '../../lib/behind-what-it-stands-for.ts';
import type { LookupError } from '../../lib/lookup/data.ts';
import type { Answer } from '../../lib/lookup/lookup.ts';
import { agreement, closeness, type Place, type RankedPage, rankPages, rarities, synonymsOf, wordsOf } from '../../lib/rank-pages.ts';
import { BASE, pagefindHref } from '../../lib/routes.ts';
import { formWorth, isSameWord } from '../../lib/same-word.ts';
import { loadErrors } from './load-lookup.ts';
import { itemOf, type SearchItem } from './search-items.ts';

/** The part of Pagefind that is used here. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  /** Pages with every word of the query. */
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  url: string;
  meta: { title?: string; kind?: string; code?: string };
  /** Its whole text; `location` counts its words. */
  content: string;
  plain_excerpt: string;
  weighted_locations: { location: number }[];
  sub_results: { url: string; title: string; plain_excerpt: string; weighted_locations: { balanced_score: number }[] }[];
}

/** How many pages are read to see how close the words stand, and how many of them are shown. */
const MOST_READ = 24;
const MOST_PAGES = 8;
/** A page whose words stand nowhere together has to speak of a good part of the query. */
const LEAST_CLOSENESS = 0.25;
const LEAST_COVERAGE = 0.35;
const LONGEST_QUERY = 400;
/** The pages are in English: a word in another script that no page has says nothing of whether one answers. */
const LATIN = /^[\p{Script=Latin}\p{N}]+$/u;
/** A synonym is a guess at what the reader means. */
const SYNONYM_WORTH = 0.6;

/** The part of Pagefind's own list of indexes that is used here. */
interface Entry {
  languages: { [language: string]: { page_count: number } };
}

interface Index {
  pagefind: Pagefind;
  pageCount: number;
}

let loading: Promise<Index> | undefined;

async function load(): Promise<Index> {
  const pagefind = (await import(/* @vite-ignore */ `${pagefindHref}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: `${BASE}/`, excerptLength: 24 });
  // A search for everything would tell the count too, and fetch the whole index for it.
  const entry = (await (await fetch(`${pagefindHref}pagefind-entry.json`)).json()) as Entry;
  const pageCount = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
  return { pagefind, pageCount };
}

/** What the lookup knows of a number; nothing if its data did not load. */
type Known = (code: number) => LookupError | undefined;

/** A page that has a word of the query or a synonym of it. */
interface Hit {
  id: string;
  score: number;
  /** Every such word of the page, the reader's own first. */
  seen: { result: PagefindResult; as: string; worth: number }[];
}

/**
 * Pages that speak of the words, the best first; an error's causes stand as results of their own.
 * Pagefind wants every word of a query on one page, and people write more words than that; so it is asked word by word.
 *
 * @param synonyms groups of words that are taken for one another; none if the lookup's data did not load
 * @param guesses errors that the lookup takes for likely; they count as much as they are sure
 * @throws when the index cannot be loaded
 */
export async function fullText(query: string, synonyms: string[][], guesses: Answer[]): Promise<SearchItem[]> {
  loading ??= load().catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  const { pagefind, pageCount } = await loading;
  const found: Hit[][] = [];
  for (const word of wordsOf(query.slice(0, LONGEST_QUERY))) {
    const hits = await hitsOf(word, synonyms, pagefind);
    if (hits.length > 0 || LATIN.test(word)) found.push(hits);
  }
  const read = await Promise.all(
    rankPages(found, pageCount)
      .slice(0, MOST_READ)
      .map((page) => readPage(page, found)),
  );
  const errors = await loadErrors(read.flatMap(({ code }) => code ?? [])).catch((): LookupError[] => []);
  const known: Known = (code) => errors.find((error) => error.code === code);
  const really = new Set(read.flatMap(({ readings }) => [...readings.keys()]));
  const rarity = rarities(
    found.map((hits, word) => (really.has(word) ? hits : [])),
    pageCount,
  );
  const whole = rarity.reduce((sum, one) => sum + one, 0);
  const judged = read.map((page): JudgedPage => {
    const coverage = [...page.readings.keys()].reduce((sum, word) => sum + rarity[word]!, 0) / whole;
    return { ...page, coverage, close: closeness(page.places, rarity), agrees: agreement(page.places, rarity) };
  });
  // The score of the words by themselves is 1 for the best error, and so counts as much as each of the three parts of the agreement.
  const strongest = Math.max(...judged.filter(({ code }) => code).map(({ score }) => score), Number.MIN_VALUE);
  const sureness = new Map(guesses.map(({ error, score }) => [error.code, score]));
  const total = ({ code, score, agrees }: JudgedPage) => score / strongest + agrees + (code === undefined ? 0 : (sureness.get(code) ?? 0));
  const ranked = judged
    .filter(({ close, coverage }) => close >= LEAST_CLOSENESS || coverage >= LEAST_COVERAGE)
    .sort((a, b) => total(b) - total(a))
    .slice(0, MOST_PAGES);
  return behindWhatItStandsFor(ranked, known).flatMap(({ readings }) => itemsOf([...readings.values()], known));
}

/** The pages of a word and of its synonyms. */
async function hitsOf(word: string, groups: string[][], pagefind: Pagefind): Promise<Hit[]> {
  const hits = new Map<string, Hit>();
  for (const as of [word, ...synonymsOf(word, groups)]) {
    const worth = as === word ? 1 : SYNONYM_WORTH;
    for (const result of (await pagefind.search(as)).results) {
      const hit = hits.get(result.id) ?? { id: result.id, score: 0, seen: [] };
      hit.score = Math.max(hit.score, worth * result.score);
      hit.seen.push({ result, as, worth });
      hits.set(result.id, hit);
    }
  }
  return [...hits.values()];
}

interface ReadPage {
  score: number;
  /** The number, if it is an error's page. */
  code: number | undefined;
  /** The page as each word that it really has shows it, the rarest word first. */
  readings: Map<number, PagefindPage>;
  places: Place[];
}

interface JudgedPage extends ReadPage {
  /** How much of the query the page speaks of. */
  coverage: number;
  /** How much of the query stands together in one sentence of it. */
  close: number;
  /** How much of the query stands together in it, near and far. */
  agrees: number;
}

/**
 * Where the words of the query stand in a page.
 * Pagefind has one object for each page and writes the places of the word into it that was asked for last: so one after the other, and copied.
 * For a word that no page has it takes the nearest that begins alike (`so` for `sourdough`); such places do not count.
 */
async function readPage({ id, score, words: there }: RankedPage, found: Hit[][]): Promise<ReadPage> {
  const read: ReadPage = { score, code: undefined, readings: new Map(), places: [] };
  for (const word of there) {
    for (const { result, as, worth } of found[word]!.find((hit) => hit.id === id)!.seen) {
      const page = { ...(await result.data()) };
      read.code = page.meta.code === undefined ? undefined : Number(page.meta.code);
      const text = page.content.split(/\s+/);
      const locations = page.weighted_locations.filter(({ location }) => isSameWord(as, text[location] ?? ''));
      if (locations.length > 0 && !read.readings.has(word)) read.readings.set(word, page);
      read.places.push(...locations.map(({ location }) => ({ word, at: location, worth: worth * formWorth(as, text[location] ?? '') })));
    }
  }
  return read;
}

/** One page as each of the words found on it shows it, the rarest word first. */
function itemsOf(readings: PagefindPage[], known: Known): SearchItem[] {
  const [page] = readings;
  if (!page) return [];
  const code = page.meta.code ? Number(page.meta.code) : undefined;
  if (code === undefined) return [pageItem(page)];
  const error = known(code);
  const item = error ? itemOf({ error, why: excerptOf(page) }) : { ...pageItem(page), kind: 'error', code };
  const cause = error && bestCause(readings, new Set(error.causes));
  if (!cause) return [item];
  const title = cause.title.replace(/^\d+\.\s*/, '');
  return [item, { href: cause.url, title, detail: excerptOf(cause, title), why: `a cause of ${code}`, kind: 'cause', code: undefined }];
}

function pageItem(page: PagefindPage): SearchItem {
  return { href: page.url, title: page.meta.title ?? page.url, detail: excerptOf(page), why: 'in its text', kind: page.meta.kind ?? 'page', code: undefined };
}

/** The words around a hit; without the end of the heading above them, which the result shows anyway. */
function excerptOf({ plain_excerpt: text }: { plain_excerpt: string }, heading = ''): string {
  const words = heading.split(' ');
  const overlap = words.findIndex((_, start) => text.startsWith(words.slice(start).join(' ')));
  const rest = overlap < 0 ? text : text.slice(words.slice(overlap).join(' ').length);
  return `… ${rest.replace(/^[\s.#]+/, '')} …`;
}

/** The cause that most of the words speak of, if any does. */
function bestCause(readings: PagefindPage[], causes: Set<string>): PagefindPage['sub_results'][number] | undefined {
  const candidates = new Map<string, { part: PagefindPage['sub_results'][number]; words: number; score: number }>();
  for (const part of readings.flatMap(({ sub_results }) => sub_results)) {
    const id = part.url.split('#')[1] ?? '';
    if (!causes.has(id)) continue;
    const candidate = candidates.get(id) ?? { part, words: 0, score: 0 };
    candidate.words += 1;
    candidate.score += Math.max(...part.weighted_locations.map(({ balanced_score }) => balanced_score), 0);
    candidates.set(id, candidate);
  }
  return [...candidates.values()].sort((a, b) => b.words - a.words || b.score - a.score)[0]?.part;
}
