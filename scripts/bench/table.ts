type Cell = string | number;

/** Prints rows below one another; numbers, and texts that begin with one, stand to the right. */
export function printTable(head: string[], rows: Cell[][]) {
  const all = [...(head.length > 0 ? [head] : []), ...rows].map((row) => row.map(String));
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const isNumeric = widths.map((_, column) => column > 0 && rows.every((row) => /^(?:\d|$)/.test(String(row[column]))));
  for (const row of all) {
    const cells = row.map((cell, column) => (isNumeric[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)));
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
}
