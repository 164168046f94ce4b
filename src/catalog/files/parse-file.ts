import type { Finding } from '../problem.ts';
import { type FieldPath, parseYaml } from './parse-yaml.ts';

/** The leading comment of a program, one field a line: within `/*`, or in Python after `#`. */
const LEADING_COMMENT = /^(?:\/\*\r?\n((?: \*.*\r?\n)+?) \*\/|((?:# .*\r?\n)+))\r?\n/;

/** A content file split into data and body. */
export interface ParsedFile {
  /** The frontmatter, YAML or leading comment, not validated; undefined if unreadable. */
  data: unknown;
  /** The MDX body or the program; empty for YAML. */
  body: string;
  /** The body's first line. */
  bodyLine: number;
  lineOf(path: FieldPath): number | undefined;
  findings: Finding[];
}

const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?\r?\n|)---[ \t]*(?:\r?\n|$)/;

/** Parses YAML, MDX or a program and reports what no schema can: wrong encoding, missing frontmatter, invalid YAML. */
export function parseFile(bytes: Uint8Array, kind: 'mdx' | 'yaml' | 'c'): ParsedFile {
  const text = decode(bytes);
  if (typeof text !== 'string') return unreadable(text);
  if (!text.trim()) return unreadable({ says: 'is empty; copy the _template of its folder.' });
  if (text.includes('\r') && /\r(?!\n)/.test(text))
    return unreadable({ says: 'has lines that end in CR alone, as on old Macs; save it with line ends of LF.' });
  if (kind === 'yaml') return { ...parseYaml(text, 1), body: '', bodyLine: 1 };

  if (kind === 'c') {
    const [comment = '', block, lines] = LEADING_COMMENT.exec(text) ?? [];
    if (block === undefined && lines === undefined) return unreadable(commentProblem(text.split(/\r?\n/)));
    const fields = block === undefined ? parseYaml(lines!.replace(/^# /gm, ''), 1) : parseYaml(block.replace(/^ \* ?/gm, ''), 2);
    return { ...fields, body: text.slice(comment.length), bodyLine: lineCount(comment) };
  }

  const match = FRONTMATTER.exec(text);
  if (!match) {
    return text.startsWith('---')
      ? unreadable({ line: 1, says: 'its frontmatter is not closed; write a line of --- below the last field.' })
      : unreadable({ line: 1, says: 'has no frontmatter; begin with a line of ---, the fields, and another line of ---.' });
  }
  return { ...parseYaml(match[1]!, 2), body: text.slice(match[0].length), bodyLine: lineCount(match[0]) };
}

/** The line at which a program's leading comment stops being one. */
function commentProblem(lines: string[]): Finding {
  const isBlock = lines[0] === '/*';
  const [start, end] = isBlock ? [' * ', 'a line of " */"'] : ['# ', 'an empty line'];
  const index = lines.findIndex((line, index) => !line.startsWith(start) && !(isBlock && index === 0));
  return index > 0
    ? { line: index + 1, says: `is not a line of the leading comment; begin it with "${start}", or end the comment above it with ${end}.` }
    : {
        line: 1,
        says: 'has no leading comment; begin with a line of /*, a line for each field that starts with " * ", and a line of " */" (in Python, only lines that start with "# ").',
      };
}

const lineCount = (text: string) => text.split('\n').length;

function unreadable(finding: Finding): ParsedFile {
  return { data: undefined, body: '', bodyLine: 1, lineOf: () => undefined, findings: [finding] };
}

function decode(bytes: Uint8Array): string | Finding {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes.includes(0);
  if (utf16) return { says: 'is UTF-16; save it as UTF-8.' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { line: firstBadLine(bytes), says: 'is not UTF-8 from this line on; save it as UTF-8.' };
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const lines = new TextDecoder('utf-8').decode(bytes).split('\n');
  return lines.findIndex((line) => line.includes('\ufffd')) + 1;
}
