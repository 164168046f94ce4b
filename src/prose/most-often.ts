const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** `"Most often you; sometimes the program's author or whoever runs the server."` */
export const mostOften = (first: string, others: string[]): string =>
  others.length > 0 ? `Most often ${first}; sometimes ${list.format(others)}.` : `${first.charAt(0).toUpperCase()}${first.slice(1)}.`;
