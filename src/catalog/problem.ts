import { counted } from '../prose/counted.ts';

/** A problem in a content file, worded for its author. */
export interface Problem {
  /** Relative to the repository: `content/errors/WSAECONNRESET.mdx`. */
  file: string;
  line?: number | undefined;
  /** A field path such as `confirm.0.shows`. */
  field?: string | undefined;
  /** What is wrong and what to write instead. */
  says: string;
  /** Set if a name refers to nothing: the beginnings of the paths of files that would have it. */
  sought?: string[] | undefined;
}

/** A problem in a file known from context. */
export type Finding = Omit<Problem, 'file' | 'sought'>;

/** `content/errors/WSAEINTR.mdx:3: code: must be a whole number, not "ten".` */
export const problemText = ({ file, line, field, says }: Problem) => `${file}${line ? `:${line}` : ''}: ${field ? `${field}: ` : ''}${says}`;

/** All problems in the content, one per line. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(`${counted(problems.length, 'problem')} in the content:\n${problems.map((one) => `  ${problemText(one)}`).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
