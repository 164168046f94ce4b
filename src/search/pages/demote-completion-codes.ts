/** What the lookup knows of an error, as far as it matters here. */
interface Named {
  name: string;
  names: string[];
}

/**
 * Puts a completion code behind the Winsock error it stands for, where it comes right before it:
 * 1225 and 10061 say the same, and whoever has no number at hand wants the page of the error.
 *
 * @param known the error of a number; the Winsock error has the completion code's name among its own
 */
export function demoteCompletionCodes<Page extends { code: number | undefined }>(ranked: Page[], known: (code: number) => Named | undefined): Page[] {
  const errorOf = ({ code }: Page) => (code === undefined ? undefined : known(code));
  const pages = [...ranked];
  for (let index = 1; index < pages.length; index++) {
    const [before, after] = [pages[index - 1]!, pages[index]!];
    const standsIn = errorOf(before);
    if (standsIn && errorOf(after)?.names.includes(standsIn.name)) [pages[index - 1], pages[index]] = [after, before];
  }
  return pages;
}
