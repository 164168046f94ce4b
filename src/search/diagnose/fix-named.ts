/**
 * The index of the fix that a word names, wherever it stands by now: whole, or as the beginning of a word, since names are stems.
 * The first if none has it, or if an old link names a fix by its number.
 */
export function fixNamed(name: string, fixes: string[]): number {
  if (!/^\p{L}/u.test(name)) return 0;
  const plain = fixes.map(
    (text) =>
      ` ${text
        .toLowerCase()
        .replaceAll('_', '')
        .replace(/[^\p{L}\d]+/gu, ' ')} `,
  );
  const whole = plain.findIndex((text) => text.includes(` ${name} `));
  return Math.max(0, whole >= 0 ? whole : plain.findIndex((text) => text.includes(` ${name}`)));
}
