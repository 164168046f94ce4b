import { type Document, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';
import type { Finding } from '../problem.ts';
import { clip, explainYaml, mustBeQuoted } from './explain-yaml.ts';

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
  const broken = syntaxFindings(document, text, lineAt);
  const findings = broken.length > 0 ? broken : lostText(document, text, lineAt);
  if (findings.length === 0 && !isMap(document.contents)) {
    const says = document.contents ? 'is not made of fields, such as `title: …` on a line' : 'has no fields';
    findings.push({ line: firstLine, says: `${says}; copy the _template of its folder.` });
  }
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

/** The first problem of each field at the margin: the parser takes what follows in the light of that one, and after some of them loses its place. */
function syntaxFindings(document: Document.Parsed, text: string, lineAt: LineAt): Finding[] {
  const fieldAt = (offset: number) => text.slice(0, offset + 1).match(/^\S/gm)?.length;
  const errors = [...document.errors, ...document.warnings].filter(({ message }, index) => index === 0 || !message.includes('in YAML stream'));
  return [...Map.groupBy(errors, ({ pos }) => fieldAt(pos[0])).values()].map(([first]) => {
    const { offset, says } = explainYaml(first!, document, text);
    return { line: lineAt(offset), says };
  });
}

/** Valid YAML that loses text: a comment inside a sentence, an alias meant as emphasis. */
function lostText(document: Document.Parsed, text: string, lineAt: LineAt): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Alias(_, node) {
      findings.push({ line: lineAt(node.range![0]), says: 'text that begins with * must be in quotes.' });
    },
    Map(_, { flow, items }) {
      for (const { key, value } of flow ? items : []) {
        if (value === null)
          findings.push({
            line: lineAt((key as ParsedNode).range[0]),
            says: /^[\w-]+:/.test(String(key))
              ? `"${clip(String(key))}" is not a field; put a space after the colon.`
              : `the comma before "${clip(String(key))}" ends the text in braces; put quotes around the text.`,
          });
      }
    },
    Scalar(_, { anchor, type, value, range }) {
      if (anchor) findings.push({ line: lineAt(range![0]), says: mustBeQuoted(`&${anchor} ${value ?? ''}`) });
      if (type !== 'PLAIN' || typeof value !== 'string' || !/^[ \t]+#/.test(text.slice(range![1]))) return;
      findings.push({ line: lineAt(range![1]), says: `the text ends before " #", which begins a comment; put quotes around it: '${clip(value)} #…'` });
    },
  });
  return findings;
}
