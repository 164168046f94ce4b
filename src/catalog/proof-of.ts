import type { Catalog, Reproduction } from './types.ts';

/** How a program's result on one platform relates to what it should be. */
export type Outcome = 'same' | 'differs' | 'not-run';

/** Compares what a program printed on one platform with what it should. */
export function outcomeOf({ call, expected, seen }: Reproduction, platform: number): Outcome {
  const one = seen[platform];
  if (!one) return 'not-run';
  return one.call === call && one.code === expected ? 'same' : 'differs';
}

/** The best that a program gave on any platform: what it should, something else, or nothing because it was not run. */
export function standingOf(reproduction: Reproduction): Outcome {
  const outcomes = reproduction.seen.map((_, platform) => outcomeOf(reproduction, platform));
  return (['same', 'differs'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'not-run';
}

/** How many causes and errors have been seen, and what that proves for Windows. */
export function proofOf({ reproductions, causes, platforms }: Catalog) {
  const windows = platforms.findIndex(({ platform }) => platform === 'Windows');
  const seen = reproductions.filter((one) => standingOf(one) === 'same');
  const errors = (some: Reproduction[]) => new Set(some.map(({ error }) => error));
  const forWindows = errors(
    seen.filter((one) => one.strength !== 'reported' || reproductions.some(({ error, strength }) => error === one.error && strength !== 'reported')),
  );
  return {
    programs: reproductions.length,
    causes: causes.size,
    causesWithProgram: new Set(reproductions.flatMap(({ cause }) => cause ?? [])).size,
    causesSeen: new Set(seen.flatMap(({ cause }) => cause ?? [])).size,
    errorsWithProgram: errors(reproductions).size,
    /** Seen, and tests or documentation say the same of Windows. */
    errorsWithEvidence: forWindows.size,
    errorsOnlySeen: errors(seen).size - forWindows.size,
    errorsNotSeen: errors(reproductions).size - errors(seen).size,
    ranOnWindows: windows >= 0,
    /** Programs that gave something else somewhere. */
    differing: reproductions.filter((one) => platforms.some((_, platform) => outcomeOf(one, platform) === 'differs')),
  };
}

/** `Wine 8.0` */
export const platformName = ({ platform, version }: Catalog['platforms'][number]) => `${platform} ${version}`;

/** The columns of every table of results; without a run on Windows, its column says so. */
export const columnsOf = (platforms: Catalog['platforms']) => [
  ...platforms.map((platform, index) => ({ name: platformName(platform), index })),
  ...(platforms.some(({ platform }) => platform === 'Windows') ? [] : [{ name: 'Windows', index: platforms.length }]),
];
