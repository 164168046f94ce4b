/** Something wrong in a content file, in the words of its author. */
export interface Problem {
  /** From the root of the repository: `content/errors/WSAECONNRESET.mdx`. */
  file: string;
  line?: number | undefined;
  /** Where in the frontmatter or YAML, such as `confirm.0.shows`. */
  field?: string | undefined;
  /** What is wrong, and what to write instead. */
  says: string;
  /** Files or folders that, if refused themselves, make this problem moot: an unknown cause whose file is merely broken. */
  unless?: string[] | undefined;
}

/** A problem of a file that the caller knows. */
export type Finding = Omit<Problem, 'file' | 'unless'>;

/** `content/errors/WSAEINTR.mdx:3: code: must be a whole number, not "ten".` */
export const problemText = ({ file, line, field, says }: Problem) => `${file}${line ? `:${line}` : ''}: ${field ? `${field}: ` : ''}${says}`;

/** All that is wrong with the content, one problem a line. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content:\n${problems.map((one) => `  ${problemText(one)}`).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
