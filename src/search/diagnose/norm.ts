/** About as much as five rare words tell: a text of fewer leaves doubt. */
const MIN_EVIDENCE = 17;

/**
 * What the features of a text are divided by, so that a long text speaks no louder than a short one, and two words less loudly than ten.
 *
 * @param idfs how much each feature tells by itself
 */
export const normOf = (idfs: number[]) => Math.hypot(MIN_EVIDENCE, ...idfs);
