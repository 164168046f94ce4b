// How errors refer to each other and to the rest of the catalog: each function completes errors that are made already.
import { FIRST_OWN_CODE } from '../schemas/code.ts';
import type { Records } from './records.ts';
import type { Cause, WinsockError } from './types.ts';

type ByName = ReadonlyMap<string, WinsockError>;

/** Adds each relation to both errors, whichever states it. */
export function relate(records: Records['errors'], byName: ByName) {
  for (const { data, id } of records) {
    for (const { error: other, tell } of data.related) {
      byName.get(id)!.relatedTo.push({ error: byName.get(other)!, tell });
      byName.get(other)!.relatedTo.push({ error: byName.get(id)!, tell });
    }
  }
  for (const { relatedTo } of byName.values()) relatedTo.sort((a, b) => a.error.code - b.error.code);
}

/** Tells each completion code which errors it stands for, those first that name it first. */
export function linkCompletions(errors: WinsockError[], byCode: ReadonlyMap<number, WinsockError>) {
  for (const error of errors) {
    for (const { code, when } of error.completion) byCode.get(code)?.standsFor.push({ error, when });
  }
  for (const { code, standsFor } of errors) {
    const rank = (error: WinsockError) => error.completion.findIndex((one) => one.code === code);
    standsFor.sort((a, b) => rank(a.error) - rank(b.error) || a.error.code - b.error.code);
  }
}

/** Adds the system messages in other languages. */
export function localize(records: Records['messages'], byName: ByName) {
  for (const { id, data } of records) {
    for (const { error, ...text } of data.texts) byName.get(error)!.localized.push({ language: data.language, tag: id, ...text });
  }
}

/** Tells each cause its errors, first the one that ranks it highest, and its functions and runtimes the cause. */
export function rankCauses(errors: WinsockError[], causes: Iterable<Cause>) {
  for (const error of errors) {
    for (const cause of error.causes) cause.errors.push(error);
  }
  // A completion code stands for a Winsock error, whose page people look for.
  const isCompletion = ({ code }: WinsockError) => Number(code < FIRST_OWN_CODE);
  for (const cause of causes) {
    const rank = (error: WinsockError) => error.causes.indexOf(cause);
    cause.errors.sort((a, b) => isCompletion(a) - isCompletion(b) || rank(a) - rank(b) || Number(b.common) - Number(a.common) || a.code - b.code);
    for (const used of [...cause.functions, ...cause.runtimes]) used.causes.push(cause);
  }
}
