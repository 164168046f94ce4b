import { type Document, isCollection, isScalar, type ParsedNode, visit, type YAMLError } from 'yaml';

const INDENTATION = 'its indentation fits no line above; give it that of the fields or items beside it.';
const OPENER: { [closer: string]: string } = { '}': '{', ']': '[' };

/** What to write, and where: not always where the parser stopped. */
export function explainYaml({ code, pos: [offset], message }: YAMLError, document: Document.Parsed, text: string): { offset: number; says: string } {
  const at = (says: string, where = offset) => ({ offset: where, says });
  const end = text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset);
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const rest = text.slice(offset, end);
  const line = before + rest;
  const value = line.replace(/^\s*(?:- )*(?:[\w-]+:\s+)?/, '');
  const { ended, around, quoted } = nodesAt(offset, document, text);

  if (code === 'TAB_AS_INDENT' || line.startsWith('\t')) return at('is indented with a tab; use spaces, as many as the lines beside it.');
  const bullet = /^\s*([*•–—]|\d+[.)])\s/.exec(line)?.[1];
  if (bullet) return at(`an item of a list begins with "- ", not with "${bullet}".`);
  if (code === 'DUPLICATE_KEY') {
    const [, name, scalar] = /^([\w-]+):[ \t]*([^\s[{])?/.exec(rest) ?? [];
    return at(`the field "${name}" is here twice; ${scalar ? 'keep one' : 'join the two'}.`);
  }
  if (code === 'MULTIPLE_DOCS') return at('a line of --- begins a second document; remove it.');
  if (code === 'BAD_DQ_ESCAPE') return at('a backslash in double quotes is an escape; use single quotes around this text.');
  if (code === 'MISSING_CHAR' && message.includes('quote')) return at('the text in quotes that begins here is not closed.', quoted);

  const closer = /^Flow .* end with a (.)$/.exec(message)?.[1];
  if (closer && around)
    return at(`the ${OPENER[closer]} that begins here is not closed; write ${closer} at its end, and indent all lines in between.`, around.range[0]);
  const stray = code === 'UNEXPECTED_TOKEN' ? /^[}\]]/.exec(rest)?.[0] : /^[^[{]*([}\]])$/.exec(value)?.[1];
  if (stray) return at(`the ${stray} closes nothing; remove it, or write the ${OPENER[stray]} that it closes.`);
  if (code === 'BLOCK_IN_FLOW') {
    return at(`a colon and a space make the text before them a field; write a comma before that text, or put quotes around the text: '${clip(rest)}'`);
  }
  if (around && /^[\w-]+:\s/.test(rest)) return at(`a comma is missing before "${/^[\w-]+/.exec(rest)?.[0]}".`);
  if (ended && text.slice(ended.range[0], ended.range[1]).includes('\n')) return at('the text in quotes that begins here is not closed.', ended.range[0]);
  if (ended && isCollection(ended)) return at(mustBeQuoted(text.slice(ended.range[0], end)));
  if (isScalar(ended) && ended.type === 'QUOTE_SINGLE')
    return at("an apostrophe ends the text in single quotes; write it twice ('') or put double quotes around the text.");
  if (ended) return at('a quote ends the text in double quotes; write \\" for it or put single quotes around the text.');
  if (code === 'BAD_SCALAR_START') return at(mustBeQuoted(rest));
  if (/^[!&*|>]/.test(value)) return at(mustBeQuoted(value));

  if (/^\s*-\w/.test(line)) return at('lacks a space after its hyphen.');
  if (message.startsWith('Block scalars with')) return at('the empty line above has more spaces than this text; remove them.');
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && value.includes(': ')) {
    return at(`a colon and a space make the text before them a field; put quotes around the text: '${clip(value)}'`);
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /: .*:\s*$/.test(line)) {
    return at(`the colon at the end makes the text a field; remove it, or put quotes around the text: '${clip(value)}'`);
  }
  if (isAmongItems(line, text.slice(0, offset - before.length)))
    return at(`an item of a list begins with "- "; add it, or ${/^\s*[\w-]+:(?:\s|$)/.test(line) ? 'indent this field less' : 'join this to the line above'}.`);
  const isKey = code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys');
  if (isKey && /^[\s-]*$/.test(before)) return at('is not a field; write a colon and a space after its name, or put it at the end of the line above.');
  if (code === 'BAD_INDENT' || /^(?:Sequence item|A block sequence)/.test(message)) return at(INDENTATION);
  if (isKey || message.startsWith('Nested mappings')) return at(INDENTATION, end + 1);
  return at(`cannot be read as YAML: ${message}; look at the indentation, brackets and quotes of this line and the one above.`);
}

/** Whether a line without a hyphen is indented like the item above it. */
function isAmongItems(line: string, above: string): boolean {
  const [indent = ''] = /^ */.exec(line) ?? [];
  const outer = above.split('\n').findLast((one) => one.trim() && !one.startsWith(`${indent} `)) ?? '';
  return !/^\s*-/.test(line) && outer.startsWith(`${indent}- `);
}

export const clip = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

export const mustBeQuoted = (text: string) => `text that begins with ${text[0]} must be in quotes: '${clip(text)}'`;

/** The text in quotes or the brackets that end just before an offset, the innermost brackets around it, and where the last text in quotes before it begins. */
function nodesAt(offset: number, document: Document.Parsed, text: string) {
  let ended: ParsedNode | undefined;
  let around: ParsedNode | undefined;
  let quoted = offset;
  visit(document, {
    Node(_, node) {
      const isFlow = isCollection(node) && node.flow;
      const isQuoted = isScalar(node) && node.type?.startsWith('QUOTE');
      if (!node.range || !(isFlow || isQuoted)) return;
      const [start, end] = node.range;
      if (isQuoted && start < offset) quoted = start;
      const isClosed = /['"}\]]/.test(text[end - 1]!);
      if (isClosed && end <= offset && /^[ \t]*$/.test(text.slice(end, offset))) ended = node as ParsedNode;
      else if (isFlow && start < offset && offset <= end) around = node as ParsedNode;
    },
  });
  return { ended, around, quoted };
}
