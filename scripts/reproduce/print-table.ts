import type { Reproduction } from '../../src/catalog/types.ts';
import { textOf } from './observations.ts';
import type { Printed } from './run-programs.ts';

/** Prints each program's expected and actual result, then those that differ, under Wine with the reason. */
export function printTable(programs: Reproduction[], seen: Printed[], underWine: boolean): void {
  const bySeen = new Map(seen.map((one) => [one.program, one]));
  const rows = programs.map(({ id, call, expected, error, differs }) => {
    const got = textOf(bySeen.get(id));
    return { id, expected: `${call} ${expected}`, got, same: got === `${call} ${expected}`, code: error.code, differs };
  });
  const width = (texts: string[]) => Math.max(...texts.map(({ length }) => length));
  const idWidth = width(rows.map(({ id }) => id));
  const expectedWidth = width(rows.map(({ expected }) => expected));
  for (const { id, expected, got, same } of rows)
    console.log(`${id.padEnd(idWidth)}  ${expected.padEnd(expectedWidth)}  ${same ? 'the same' : `differs: ${got}`}`);

  const same = rows.filter((row) => row.same);
  const codes = new Set(same.map(({ code }) => code));
  console.log('\nOther than expected:');
  for (const { id, expected, got, differs } of rows.filter((row) => !row.same)) {
    const why = underWine ? ` ${differs ?? 'No reason given yet.'}` : '';
    console.log(`  ${id}: ${got} instead of ${expected}.${why}`);
  }
  console.log(`\n${rows.length} programs, ${same.length} as expected; ${codes.size} errors seen.`);
}
