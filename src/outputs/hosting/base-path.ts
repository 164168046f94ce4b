/** Needs no escaping in addresses, in the rules of hosts, or in the patterns of nginx. */
const PLAIN = /^\/?(?:[\w.~-]+(?:\/[\w.~-]+)*\/?)?$/;

/**
 * The path under which the site is served, from `BASE_PATH`: `"/winsock"`, or `"/"` if it is not set.
 *
 * @throws if it is not a plain path, for instance because Git Bash on Windows turned it into `C:/Program Files/Git/winsock`
 */
export function basePath(value: string | undefined): string {
  if (!value) return '/';
  if (PLAIN.test(value)) return value;
  throw new Error(
    `BASE_PATH is "${value}"; write the folder of the site's address in letters, digits and . _ ~ -, such as /winsock, or winsock in a shell that turns it into a Windows path.`,
  );
}
