/** Needs no escaping in URLs, host rules or nginx patterns. */
const PLAIN = /^\/?(?:[\w.~-]+(?:\/[\w.~-]+)*\/?)?$/;

/**
 * The path the site is served under, from `BASE_PATH`: `"winsock/" → "/winsock"`, or `"/"` if unset.
 *
 * @throws if it isn't a plain path, for example because Git Bash on Windows expanded it to `C:/Program Files/Git/winsock`
 */
export function basePath(value: string | undefined): string {
  if (!value) return '/';
  if (PLAIN.test(value)) return `/${value.replace(/^\/|\/$/g, '')}`;
  throw new Error(
    `BASE_PATH is "${value}"; write the folder of the site's address in letters, digits and . _ ~ -, such as /winsock, or winsock in a shell that turns it into a Windows path.`,
  );
}
