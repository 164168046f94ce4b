import { type Document, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, visit, type YAMLError } from 'yaml';
import type { Finding } from '../problem.ts';

export type FieldPath = readonly PropertyKey[];

interface ParsedYaml {
  data: unknown;
  lineOf(path: FieldPath): number | undefined;
  findings: Finding[];
}

/** Parses YAML and explains its problems to the author. */
export function parseYaml(text: string, firstLine: number): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const findings = [...syntaxFindings(document, text, lineAt), ...lostText(document, text, lineAt)];
  if (findings.length === 0 && !isMap(document.contents)) findings.push({ line: firstLine, says: 'has no fields; copy the _template of its folder.' });
  return {
    data: findings.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
    findings,
  };
}

/** The offset of a field's key, or of the group that lacks it. */
function offsetOf(root: ParsedNode | null, path: FieldPath): number {
  let node: unknown = root;
  let offset = root?.range[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
      if (!pair) break;
      offset = (pair.key as ParsedNode).range[0];
      node = pair.value;
    } else if (isSeq(node) && node.items[Number(key)]) {
      node = node.items[Number(key)];
      offset = (node as ParsedNode).range[0];
    } else break;
  }
  return offset;
}

type LineAt = (offset: number) => number;

/** One problem per line, without errors that follow from the first. */
function syntaxFindings(document: Document.Parsed, text: string, lineAt: LineAt): Finding[] {
  const found = [...document.errors, ...document.warnings].map((error) => explainError(error, document, text));
  const lines = new Set<number>();
  return found
    .map(({ offset, says, known }, index) => ({ line: lineAt(offset), says, kept: known || index === 0 }))
    .filter(({ line, kept }) => kept && !lines.has(line) && lines.add(line))
    .map(({ line, says }) => ({ line, says }));
}

function explainError({ code, pos: [offset], message }: YAMLError, document: Document.Parsed, text: string): { offset: number; says: string; known: boolean } {
  const known = (says: string, at = offset) => ({ offset: at, says, known: true });
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, text.indexOf('\n', offset) < 0 ? undefined : text.indexOf('\n', offset));
  const value = line.replace(/^\s*(?:- )*(?:[\w-]+:\s+)?/, '');
  if (code === 'TAB_AS_INDENT') return known('is indented with a tab; use two spaces.');
  if (code === 'DUPLICATE_KEY') return known(`the field "${/^[\w-]+/.exec(text.slice(offset))?.[0]}" is here twice; join the two.`);
  if (code === 'MULTIPLE_DOCS') return known('a line of --- begins a second document; remove it.');
  if (code === 'BAD_DQ_ESCAPE') return known('a backslash in double quotes is an escape; use single quotes around this text.');
  if (code === 'MISSING_CHAR' && message.includes('quote')) return known('the text in quotes that begins here is not closed.', lastQuoted(document) ?? offset);
  if (/^'[^']*'\S/.test(value)) return known("an apostrophe ends the text in single quotes; write it twice ('') or put double quotes around the text.");
  if (/^"[^"]*"\S/.test(value)) return known('a quote ends the text in double quotes; write \\" for it or put single quotes around the text.');
  if (/^[[{`@%!&*|>]/.test(value)) return known(`text that begins with ${value[0]} must stand in quotes: '${clip(value)}'`);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && value.includes(': ')) {
    return known(`a colon and a space make a field of what stands before them; put quotes around the text: '${clip(value)}'`);
  }
  return { offset, says: `cannot be read as YAML: ${message}; look at the indentation, brackets and quotes of this line and the one above.`, known: false };
}

const clip = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

function lastQuoted(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE')) offset = range?.[0];
    },
  });
  return offset;
}

/** Valid YAML that loses text: a comment inside a sentence, an alias meant as emphasis. */
function lostText(document: Document.Parsed, text: string, lineAt: LineAt): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Alias(_, node) {
      findings.push({ line: lineAt(node.range![0]), says: 'text that begins with * must stand in quotes.' });
    },
    Map(_, { flow, items }) {
      for (const { key, value } of flow ? items : []) {
        if (value === null)
          findings.push({
            line: lineAt((key as ParsedNode).range[0]),
            says: `the comma before "${clip(String(key))}" ends the text in braces; put quotes around the text.`,
          });
      }
    },
    Scalar(_, { type, value, range }) {
      if (type !== 'PLAIN' || typeof value !== 'string' || !/^[ \t]+#/.test(text.slice(range![1]))) return;
      findings.push({ line: lineAt(range![1]), says: `the text ends before " #", which begins a comment; put quotes around it: '${clip(value)} #…'` });
    },
  });
  return findings;
}
