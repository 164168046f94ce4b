import { SAME, USUAL } from '../../src/lib/stand-ins.ts';
import type { MessageData } from '../../src/schemas/message.ts';
import type { RuntimeData } from '../../src/schemas/runtime.ts';
import type { Copy } from './copies.ts';
import { runningWords } from './retell.ts';
import type { Template, Templates, WrittenFunction } from './templates.ts';

/** A line that a runtime prints for at most so many errors is particular to them: each copy has its own. */
const MOST_OWNERS = 4;
/** Copies of a runtime's own number stand this far apart. */
const APART = 5000;

/** The functions, with what each says of every copy of an error. */
export function functionsOf({ functions, errors }: Templates, copies: Copy[]): Template<WrittenFunction>[] {
  const copied = new Set(errors.map(({ id }) => id));
  return functions.map(({ data, ...rest }) => {
    const pairs = Object.entries(data.errors);
    const kept = pairs.filter(([error]) => !copied.has(error));
    const made = copies.flatMap(({ has, names, english }) =>
      pairs
        .filter(([error]) => has(error))
        .map(([error, means]) => [names.get(error)!, means === SAME || means === USUAL ? means : english.retell(means)] as const),
    );
    const observed = copies.flatMap(({ has, names, english }) =>
      (data.observed ?? []).filter(({ error }) => has(error)).map((one) => ({ ...one, error: names.get(one.error)!, means: english.retell(one.means) })),
    );
    return { ...rest, data: { ...data, errors: Object.fromEntries([...kept, ...made]), observed } };
  });
}

/** The runtimes, with what each makes of every copy of an error. */
export function runtimesOf({ runtimes, errors }: Templates, copies: Copy[]): Template<RuntimeData>[] {
  const copied = new Set(errors.map(({ id }) => id));
  return runtimes.map(({ data, ...rest }) => {
    const kept = Object.entries(data.map).filter(([error]) => !copied.has(error));
    const made = copies.flatMap(({ has, names, english, round }) =>
      Object.entries(data.map)
        .filter(([error]) => has(error))
        .map(([error, { name, text, number, also, note }]): [string, RuntimeData['map'][string]] => [
          names.get(error)!,
          {
            name: name && english.rename(name),
            text: text && english.retell(text),
            number: number && number + Math.sign(number) * APART * round,
            also: also?.map(english.rename),
            note: note && english.retell(note),
          },
        ]),
    );
    return { ...rest, data: { ...data, map: Object.fromEntries([...kept, ...made]), prints: data.prints.flatMap((line) => printed(line, copies)) } };
  });
}

function printed(print: RuntimeData['prints'][number], copies: Copy[]): RuntimeData['prints'] {
  const { only, line, where } = print;
  if (!only) return [print];
  const mine = copies.map((copy) => ({ copy, errors: only.filter(copy.has).map((error) => copy.names.get(error)!) }));
  if (only.length > MOST_OWNERS) return [{ ...print, only: mine.flatMap(({ errors }) => errors) }];
  return mine
    .filter(({ errors }) => errors.length > 0)
    .map(({ copy: { english }, errors }) => ({ line: english.retell(line), where: english.retell(where), only: errors }));
}

/** The languages, with a message for every copy of an error that has one; without those of whose errors there is no copy. */
export function messagesOf({ messages }: Templates, copies: Copy[]): Template<MessageData>[] {
  const told = messages.map(({ data, ...rest }) => {
    const words = runningWords(data.texts.map(({ text }) => text));
    const texts = copies.flatMap(({ has, names, tellerIn }) => {
      const { retell } = tellerIn(words);
      return data.texts.filter(({ error }) => has(error)).map((one) => ({ ...one, error: names.get(one.error)!, text: retell(one.text) }));
    });
    return { ...rest, data: { ...data, texts } };
  });
  return told.filter(({ data }) => data.texts.length > 0);
}
