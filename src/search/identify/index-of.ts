import type { LookupConstant, LookupData, LookupError } from './data.ts';
import { type MessageIndex, messageIndex } from './message-index.ts';
import { byFrequency, type NameIndex, nameIndex } from './names.ts';

/** The lookup data by key, cached per data set. */
export interface LookupIndex {
  all: LookupError[];
  byCode: Map<number, LookupError>;
  /** By numbers of other systems. */
  byNumber: Map<number, LookupError[]>;
  others: Map<number, LookupConstant>;
  names: NameIndex;
  /** Built lazily: it is the largest. */
  readonly messages: MessageIndex;
}

const cache = new WeakMap<LookupData, LookupIndex>();

/** The data by number, name and message; made once for each data, and the messages only when asked for. */
export function indexOf(data: LookupData): LookupIndex {
  const known = cache.get(data);
  if (known) return known;
  const { errors, others } = data;
  const byNumber = new Map<number, LookupError[]>();
  for (const error of [...errors].sort(byFrequency)) {
    for (const number of error.numbers) byNumber.set(number, [...(byNumber.get(number) ?? []), error]);
  }
  let messages: MessageIndex | undefined;
  const index: LookupIndex = {
    all: errors,
    byCode: new Map(errors.map((error) => [error.code, error])),
    byNumber,
    others: new Map(others.map((other) => [other.code, other])),
    names: nameIndex(data),
    get messages() {
      messages ??= messageIndex(data);
      return messages;
    },
  };
  cache.set(data, index);
  return index;
}
