/** Of more errors than this nobody is made to fetch something of each: the lookup's data and the table of all errors come in parts. */
export const MOST_TOGETHER = 400;
