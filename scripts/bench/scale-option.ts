const SIZES = [100, 1000, 10_000];

/**
 * How many errors to generate: `["--scale", "100,1000"] → [100, 1000]`; `--scale` alone is every size, and without it there is none.
 *
 * @throws when an argument is neither
 */
export function scaleOption([option, list, ...rest]: string[]): number[] {
  if (option === undefined) return [];
  const sizes = list === undefined ? SIZES : list.split(',').map(Number);
  if (option === '--scale' && rest.length === 0 && sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new Error('Write `npm run bench`, `npm run bench -- --scale`, or `npm run bench -- --scale 100,1000`.');
}
