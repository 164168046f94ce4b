/** What the browser keeps under a name; nothing where storage is blocked. */
export function recalled(storage: 'localStorage' | 'sessionStorage', key: string): string | null {
  try {
    return window[storage].getItem(key);
  } catch {
    return null;
  }
}
