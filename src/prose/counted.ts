/** A number with its noun: `1, "cause" → "1 cause"`, `1200, "line" → "1,200 lines"`. */
export const counted = (count: number, noun: string) => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
