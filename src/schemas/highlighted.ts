import { bundledLanguages } from 'shiki/langs';
import { suggestion } from './suggest.ts';

/** The languages that Shiki highlights, and none. */
const LANGS = [...Object.keys(bundledLanguages), 'text'];

/** What is wrong with the name of a language for highlighting, if anything. */
export const langProblem = (lang: string) => (LANGS.includes(lang) ? undefined : `"${lang}" is not a language that Shiki highlights${suggestion(lang, LANGS)}`);
