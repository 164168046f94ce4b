/**
 * Fetches a file of the site once; a failure is forgotten, so that the next call tries again.
 *
 * @param field what an answer of the right kind has
 * @returns a function that rejects when the file is missing, out of reach, or not what it should be
 */
export function loadJson<Data>(href: string, field: keyof Data & string): () => Promise<Data> {
  let loading: Promise<Data> | undefined;
  return () => {
    loading ??= load<Data>(href, field).catch((problem: unknown) => {
      loading = undefined;
      throw problem;
    });
    return loading;
  };
}

async function load<Data>(href: string, field: string): Promise<Data> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  const data: unknown = await response.json();
  if (typeof data !== 'object' || data === null || !(field in data)) throw new Error(`${href} has no ${field}`);
  return data as Data;
}
