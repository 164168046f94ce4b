import { BODY_SECTIONS } from '../error-sections.ts';
import { linkRule } from './link-rule.ts';
import type { BodyRule } from './rule.ts';

const MIN_QUESTIONS = 2;
const MAX_QUESTIONS = 4;

const sectionsOfErrors: BodyRule = ({ records, bodies }) =>
  records.errors.flatMap(({ file }) => {
    const headings = bodies.get(file)?.headings.filter(({ depth }) => depth === 2) ?? [];
    const strangers = headings.filter(({ text }) => !BODY_SECTIONS.includes(text));
    if (strangers.length > 0) {
      return strangers.map(({ text, line }) => ({ file, line, says: `"${text}" is no section of an error; there are ${BODY_SECTIONS.join(', ')}.` }));
    }
    const titles = headings.map(({ text }) => text);
    const wanted = BODY_SECTIONS.filter((section, index) => index === 0 || titles.includes(section));
    if (titles.join() === wanted.join()) return [];
    return [{ file, says: `its sections are ${titles.join(', ') || 'missing'}; write ${wanted.join(', ')} in this order, each once.` }];
  });

const questionsOfErrors: BodyRule = ({ records, bodies }) =>
  records.errors.flatMap(({ file }) => {
    const headings = bodies.get(file)?.headings ?? [];
    const start = headings.findIndex(({ depth, text }) => depth === 2 && text === BODY_SECTIONS.at(-1));
    if (start < 0) return [];
    const asked = headings.slice(start + 1);
    const statements = asked
      .filter(({ text }) => !text.endsWith('?'))
      .map(({ text, line }) => ({ file, line, says: `"${text}" is no question; end it in "?".` }));
    if (asked.length >= MIN_QUESTIONS && asked.length <= MAX_QUESTIONS) return statements;
    return [
      ...statements,
      {
        file,
        line: headings[start]!.line,
        says: `has ${asked.length} questions; write ${MIN_QUESTIONS} to ${MAX_QUESTIONS} as ### headings, or leave the section out.`,
      },
    ];
  });

const samplesExist: BodyRule = ({ bodies, samples }) =>
  [...bodies].flatMap(([file, body]) =>
    body.samples
      .filter((sample) => !samples.includes(sample.file))
      .map((sample) => ({ file, line: sample.line, says: `there is no content/samples/${sample.file}; there are ${samples.join(', ')}.` })),
  );

/** Sections and questions of error bodies, samples and links of all bodies. */
export const bodyRules: BodyRule[] = [sectionsOfErrors, questionsOfErrors, samplesExist, linkRule];
