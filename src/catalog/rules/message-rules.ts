import { toHex, toHResult } from '../../schemas/code.ts';
import type { Problem } from '../problem.ts';
import { numbersIn } from './misnumbered.ts';
import { errorNames, type Rule, unknown } from './rule.ts';

const oneTextForALanguage: Rule = (records) => {
  const known = errorNames(records);
  const english = new Map(records.errors.map(({ id, data }) => [id, data.message]));
  return records.messages.flatMap(({ file, data }) => {
    const seen = new Set<string>();
    const owner = new Map<string, string>();
    return data.texts.flatMap(({ error, text }, index) => {
      const field = `texts.${index}.error`;
      if (!known.has(error)) return [unknown(file, field, 'error', error, known, 'content/errors/')];
      if (seen.has(error)) return [{ file, field, says: `${error} has two texts in ${data.language}; keep the one whose source shows the number beside it.` }];
      seen.add(error);
      const other = owner.get(text);
      owner.set(text, error);
      if (other && english.get(other) !== english.get(error))
        return [{ file, field: `texts.${index}.text`, says: `is the text of ${other} too, whose English message differs; correct one of the two.` }];
      if (text === english.get(error)) return [{ file, field: `texts.${index}.text`, says: `is the English message; write the ${data.language} one.` }];
      return [];
    });
  });
};

const ENGLISH = new Intl.DisplayNames('en', { type: 'language' });

/** A tag has the language that the file names, and a language has one file, whatever its tag leaves out: `de` is `de-DE`. */
const languagesOfMessages: Rule = ({ messages }) => {
  const first = new Map<string, string>();
  const shortestFirst = messages.toSorted((a, b) => a.id.length - b.id.length);
  return shortestFirst.flatMap(({ id, file, data }): Problem[] => {
    const tag = new Intl.Locale(id);
    const name = ENGLISH.of(tag.language)!;
    if (!data.language.includes(name.split(' ')[0]!)) {
      return [{ file, field: 'language', says: `${id} is the tag of ${name}, not of ${data.language}; correct the name of the file or of the language.` }];
    }
    const whole = String(tag.maximize());
    const taken = first.get(whole);
    first.set(whole, file);
    return taken ? [{ file, says: `is in the language of ${taken}; add its texts there and remove it.` }] : [];
  });
};

/** What stands beside a text shows which error it is, by its number or its name, and no other. */
const besideMessages: Rule = ({ errors, messages }) => {
  const byName = new Map(errors.map(({ id, data }) => [id, data]));
  return messages.flatMap(({ file, data }) =>
    data.texts.flatMap(({ error, source: { beside } }, index) => {
      const entry = byName.get(error);
      const numbers = numbersIn(beside);
      if (!entry || numbers.includes(entry.code)) return [];
      const names = [error, ...entry.aliases, toHex(entry.code), toHResult(entry.code)];
      if (numbers.length === 0 && names.some((name) => beside.includes(name))) return [];
      const says =
        numbers.length > 0
          ? `${numbers[0]} is not the number of ${error}, which is ${entry.code}; correct one of them.`
          : `does not name ${error}; write what shows there which error it is, with its number or name: "WinError ${entry.code}".`;
      return [{ file, field: `texts.${index}.source.beside`, says }];
    }),
  );
};

/** Messages are those of existing errors and of the language that their file says, once each, and their source shows which error has them. */
export const messageRules: Rule[] = [oneTextForALanguage, languagesOfMessages, besideMessages];
