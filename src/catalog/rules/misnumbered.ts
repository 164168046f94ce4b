import type { Problem } from '../problem.ts';
import type { Records } from '../records.ts';

/** Errors whose number cannot be theirs: what files say of them rests on the wrong number too and is no problem of its own. */
export function misnumbered({ errors, families, messages }: Records): Problem[] {
  const codes = new Set(errors.map(({ data }) => data.code));
  const beside = messages.flatMap(({ file, data }) =>
    data.texts.flatMap(({ error, source }) => numbersIn(source.beside).map((number) => ({ file, error, number }))),
  );
  const byName = Map.groupBy(beside, ({ error }) => error);
  return errors.flatMap(({ id, file, data: { code, family } }) => {
    const seen = byName.get(id) ?? [];
    const other = seen.some(({ number }) => number === code) ? undefined : seen.find(({ number }) => !codes.has(number));
    if (other)
      return [{ file, field: 'code', says: `${code} is not the number that stands beside its text in ${other.file}, ${other.number}; correct one of them.` }];
    const own = families.find(({ id }) => id === family)?.data.range;
    const home = families.find(({ data: { range } }) => range && isIn(range, code));
    if (own ? isIn(own, code) : !home) return [];
    const where = own ? `out of the range of the family "${family}", ${own.from} to ${own.to}` : `in the range of the family "${home!.id}"`;
    return [{ file, field: 'code', says: `${code} is ${where}; write the right number or the right family.` }];
  });
}

/** Lines of a family outside its range. */
export const strangersInFamilies = ({ families }: Records): Problem[] =>
  families.flatMap(({ file, data: { range, others } }) =>
    others.flatMap(({ code }, index) =>
      !range || isIn(range, code)
        ? []
        : [{ file, field: `others.${index}`, says: `${code} is out of the range of the family, ${range.from} to ${range.to}; correct it, or move the line.` }],
    ),
  );

/** The numbers in what stands beside a text, without those of ports, addresses and versions: `WinError 10054 → [10054]`. */
export const numbersIn = (beside: string) => [...beside.matchAll(/(?<![\w.:#])\d+(?!\w|[.:]\d)/g)].map(Number);

const isIn = ({ from, to }: { from: number; to: number }, code: number) => code >= from && code <= to;
