/** So many of a cause's symptoms are shown; the search knows all of them. */
export const MAX_SYMPTOMS = 1;
