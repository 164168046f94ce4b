import type { Diagnosis, LikelyCause } from './diagnose.ts';

const MAX_CAUSES = 3;
/** A cause that is less likely is no help. */
const MIN_CONFIDENCE = 0.03;

/** The causes that are worth showing, the likeliest first. */
export const likelyCauses = ({ causes }: Pick<Diagnosis, 'causes'>): LikelyCause[] =>
  causes.filter(({ confidence }) => confidence >= MIN_CONFIDENCE).slice(0, MAX_CAUSES);
