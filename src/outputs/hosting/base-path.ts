/** What stands in addresses, in the rules of hosts and in the patterns of nginx as it is. */
const PLAIN = /^\/?(?:[\w.~-]+(?:\/[\w.~-]+)*\/?)?$/;

/**
 * The path under which the site is served, as `BASE_PATH` says it: `"/winsock"`; `"/"` if it says nothing.
 *
 * @throws when it is no plain path, as where Git Bash on Windows has made `C:/Program Files/Git/winsock` of it
 */
export function basePath(said: string | undefined): string {
  if (!said) return '/';
  if (PLAIN.test(said)) return said;
  throw new Error(
    `BASE_PATH is "${said}"; write the folder of the site's address in letters, digits and . _ ~ -, such as /winsock, or winsock in a shell that makes a Windows path of that.`,
  );
}
