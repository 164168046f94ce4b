import { counted } from '../../prose/counted.ts';
import { LANGUAGES } from '../../schemas/languages.ts';
import { BODY_SECTIONS } from '../error-sections.ts';
import { linkRule } from './link-rule.ts';
import { type BodyRule, errorNames, unknown } from './rule.ts';

const MIN_QUESTIONS = 2;
const MAX_QUESTIONS = 4;

const sectionsOfErrors: BodyRule = ({ records, bodies }) =>
  records.errors.flatMap(({ file }) => {
    const { line, headings: all } = bodies.get(file)!;
    const headings = all.filter(({ depth }) => depth === 2);
    const strangers = headings.filter(({ text }) => !BODY_SECTIONS.includes(text));
    if (strangers.length > 0) {
      return strangers.map(({ text, line }) => ({ file, line, says: `"${text}" is not a section of an error; the sections are ${BODY_SECTIONS.join(', ')}.` }));
    }
    const titles = headings.map(({ text }) => text);
    const first = BODY_SECTIONS[0]!;
    if (!titles.includes(first)) return [{ file, line, says: `has no section ${first}; add "## ${first}".` }];
    const wanted = BODY_SECTIONS.filter((section) => titles.includes(section));
    const misplaced = headings.find(({ text }, index) => text !== wanted[index]);
    return misplaced
      ? [{ file, line: misplaced.line, says: `has the sections ${titles.join(', ')}; write ${wanted.join(', ')} in this order, each once.` }]
      : [];
  });

const questionsOfErrors: BodyRule = ({ records, bodies }) =>
  records.errors.flatMap(({ file }) => {
    const headings = bodies.get(file)?.headings ?? [];
    const start = headings.findIndex(({ depth, text }) => depth === 2 && text === BODY_SECTIONS.at(-1));
    if (start < 0) return [];
    const asked = headings.slice(start + 1);
    const statements = asked
      .filter(({ text }) => !text.endsWith('?'))
      .map(({ text, line }) => ({ file, line, says: `"${text}" is not a question; end it in "?".` }));
    if (asked.length >= MIN_QUESTIONS && asked.length <= MAX_QUESTIONS) return statements;
    return [
      ...statements,
      {
        file,
        line: headings[start]!.line,
        says: `has ${counted(asked.length, 'question')}; write ${MIN_QUESTIONS} to ${MAX_QUESTIONS} as ### headings, or leave the section out.`,
      },
    ];
  });

const samplesExist: BodyRule = ({ bodies, samples }) =>
  [...bodies].flatMap(([file, body]) =>
    body.samples
      .filter((sample) => !samples.some((file) => file === sample.file || file.startsWith(`${sample.file}/`)))
      .map((sample) => ({
        file,
        line: sample.line,
        says: `there is no content/samples/${sample.file}; the samples are ${[...new Set(samples.map((path) => path.split('/')[0]))].join(', ')}.`,
      })),
  );

const samplesOfErrors: BodyRule = ({ records, bodies, samples }) => {
  const known = Object.values(LANGUAGES).map(({ sample }): string => sample);
  const folders = Map.groupBy(
    samples.filter((path) => path.includes('/')),
    (path) => path.slice(0, path.indexOf('/')),
  );
  return [...folders].flatMap(([folder, paths]) => {
    const file = `content/samples/${folder}`;
    const page = records.errors.find(({ id }) => id === folder)?.file;
    if (!page) return [unknown(file, 'folder', 'error', folder, errorNames(records), 'content/errors/')];
    const strangers = paths.map((path) => path.slice(folder.length + 1)).filter((name) => !known.includes(name));
    const isShown = !bodies.has(page) || bodies.get(page)?.samples.some((sample) => sample.file === folder);
    return [
      ...strangers.map((name) => ({
        file: `${file}/${name}`,
        field: 'language',
        says: `"${name}" is not a language of samples; the languages are ${known.join(', ')}.`,
      })),
      ...(isShown || strangers.length > 0 ? [] : [{ file, says: `no page shows it; write <Sample file="${folder}" /> below "## In your code" in ${page}.` }]),
    ];
  });
};

/** Their pages are sent without a style for one, which would be a cost to every reader. */
const noTables: BodyRule = ({ records, bodies }) =>
  [...records.errors, ...records.causes].flatMap(({ file }) =>
    (bodies.get(file)?.tables ?? []).map((line) => ({
      file,
      line,
      says: 'the page of an error has no room for a table; write sentences or a list, or move it to content/guides or content/comparisons.',
    })),
  );

/** A guide is its body. */
const textOfGuides: BodyRule = ({ records, bodies }) =>
  records.guides
    .filter(({ file }) => bodies.get(file)?.headings.length === 0)
    .map(({ file }) => ({ file, line: bodies.get(file)!.line, says: 'has no heading; write the answer, then its steps below headings with ##.' }));

/** Sections, questions and tables of error bodies, samples and links of all bodies. */
export const bodyRules: BodyRule[] = [textOfGuides, sectionsOfErrors, questionsOfErrors, noTables, samplesExist, samplesOfErrors, linkRule];
