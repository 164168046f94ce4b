import type { LookupError } from '../identify/data.ts';

/**
 * Swaps a completion code with the Winsock error right after it that it stands for:
 * 1225 and 10061 mean the same, and the Winsock page is the better answer.
 *
 * @param known looks an error up by number; the Winsock error lists the completion code's name
 */
export function demoteCompletionCodes<Page extends { code: number | undefined }>(
  ranked: Page[],
  known: (code: number) => Pick<LookupError, 'name' | 'names'> | undefined,
): Page[] {
  const errorOf = ({ code }: Page) => (code === undefined ? undefined : known(code));
  const pages = [...ranked];
  for (let index = 1; index < pages.length; index++) {
    const [before, after] = [pages[index - 1]!, pages[index]!];
    const standsIn = errorOf(before);
    if (standsIn && errorOf(after)?.names.includes(standsIn.name)) [pages[index - 1], pages[index]] = [after, before];
  }
  return pages;
}
