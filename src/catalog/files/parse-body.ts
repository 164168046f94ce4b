import Slugger from 'github-slugger';
import { type MdastNode, mdxToMdast } from 'satteri';
import { counted } from '../../prose/counted.ts';
import { MDX_COMPONENTS } from '../../schemas/components.ts';
import { langProblem } from '../../schemas/highlighted.ts';
import { ELEMENT, NO_WORDS, strayMarks } from '../../schemas/markup.ts';
import type { Finding } from '../problem.ts';
import { noComponent, readComponent } from './read-component.ts';

interface BodyHeading {
  depth: number;
  text: string;
  /** Its anchor. */
  slug: string;
  line: number;
}

export interface ParsedBody {
  /** Its first line in the file. */
  line: number;
  headings: BodyHeading[];
  links: { href: string; line: number }[];
  samples: { file: string; line: number }[];
  /** The first line of each. */
  tables: number[];
  findings: Finding[];
}

/** Parses an MDX body: headings, links, samples, and what can't be rendered. */
export function parseBody(body: string, firstLine: number): ParsedBody {
  const parsed: ParsedBody = { line: firstLine, headings: [], links: [], samples: [], tables: [], findings: [] };
  const slugger = new Slugger();
  const lines = body.split('\n');
  const visit = (node: MdastNode) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    const refuse = (says: string, below = 0) => parsed.findings.push({ line: line + below, says });
    const refuseMarks = (block: MdastNode) => {
      const plain = plainOf(block);
      const below = (block.position?.start.line ?? line) - (node.position?.start.line ?? line);
      for (const { index, says } of strayMarks(plain)) refuse(`${says}.`, below + plain.slice(0, index).split('\n').length - 1);
    };
    switch (node.type) {
      case 'heading': {
        const text = textOf(node);
        const above = parsed.headings.at(-1)?.depth ?? 1;
        if (node.depth === 1) refuse('a heading with one # is the title of the page; begin with ##.');
        else if (!/^[>\s*+-]*#/.test(lines[line - firstLine] ?? '')) refuse('the line of --- below makes this a heading; put an empty line between.');
        else if (node.depth > above + 1) refuse(`skips a level; write ${'#'.repeat(above + 1)}.`);
        parsed.headings.push({ depth: node.depth, text, slug: slugger.slug(text), line });
        refuseMarks(node);
        break;
      }
      case 'paragraph': {
        const [marks] = /^#{2,6}(?=[^#\s])/m.exec(textOf(node)) ?? [];
        if (marks) refuse(`lacks a space after ${marks}.`);
        refuseMarks(node);
        break;
      }
      case 'code': {
        const last = lines[(node.position?.end.line ?? 0) - 1] ?? '';
        if (!/^[>\s]*(?:`{3,}|~{3,})\s*$/.test(last) || /^```\S/m.test(node.value))
          refuse('the code block that begins here is not closed; write ``` below it.');
        const says = node.lang ? langProblem(node.lang) : 'the code block has no language; write one behind ```, such as ```c or ```text.';
        if (says) refuse(says);
        break;
      }
      case 'table': {
        parsed.tables.push(line);
        const columns = node.children[0]!.children.length;
        node.children.forEach((row, index) => {
          const cells = row.children.length;
          if (cells === columns) refuseMarks(row);
          else
            refuse(
              `has ${counted(cells, 'cell')} for ${counted(columns, 'column')}; write one for each; a | that belongs to the text is \\| in backticks.`,
              index + 1,
            );
        });
        break;
      }
      case 'footnoteDefinition':
        refuse('there are no footnotes; say it in the text.');
        break;
      case 'image':
        refuse('there are no images; say it in words, or draw it with <Wire>.');
        break;
      case 'link':
      case 'definition':
        if (node.type === 'link' && node.children.length === 0) refuse(`${NO_WORDS}.`);
        parsed.links.push({ href: node.url, line });
        break;
      case 'mdxjsEsm':
        refuse('content imports and exports nothing; components are there by name.');
        break;
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) refuse(`{${node.value}} in braces is run as code; put it in backticks: \`{${node.value}}\``);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const { says, attributes } = readComponent(node);
        for (const one of says) refuse(one);
        if (node.name === 'Sample' && typeof attributes.file === 'string') parsed.samples.push({ file: attributes.file, line });
        break;
      }
    }
    if ('children' in node) for (const child of node.children) visit(child as MdastNode);
  };
  try {
    const root = mdxToMdast(body) as Extract<MdastNode, { type: 'root' }>;
    visit(root);
    root.children.forEach((node, index) => {
      const next = root.children[index + 1] as MdastNode | undefined;
      if (node.type !== 'heading' || (next && (next.type !== 'heading' || next.depth > node.depth))) return;
      parsed.findings.push({ line: node.position!.start.line + firstLine - 1, says: 'nothing stands below this heading; write it, or remove the heading.' });
    });
  } catch (error) {
    parsed.findings.push(syntaxFinding(String((error as Error).message), firstLine));
  }
  return parsed;
}

/** Rewords the parser's `3:7: Expected …` with the file's line number. */
function syntaxFinding(message: string, firstLine: number): Finding {
  const [, line = '1', says = message] = /^(\d+):\d+: ([\s\S]*?)(?: \(mdx[\w-]*:[\w-]+\))?$/.exec(message) ?? [];
  const [, name, row] = /closing tag for `<(\w*)>` \((\d+):\d+\)/.exec(says) ?? [];
  if (name !== undefined) {
    const isComponent = Object.hasOwn(MDX_COMPONENTS, name);
    return { line: Number(row) + firstLine - 1, says: isComponent ? `<${name}> is not closed; end its tag with />.` : noComponent(name) };
  }
  const remedy = /`<`|before name/.test(says)
    ? ' Put what begins with < in backticks, or check the braces and quotes of the component that begins here.'
    : /`\{`/.test(says)
      ? ' Put what begins with { in backticks.'
      : '';
  return { line: Number(line) + firstLine - 1, says: `cannot be read as MDX: ${says.replace(/ \(note:.*\)$/, '')}.${remedy}` };
}

/** The text in which marks stand that are not rendered; elements and their lines take their place. */
function plainOf(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return ELEMENT + '\n'.repeat((node.position?.end.line ?? 0) - (node.position?.start.line ?? 0));
  return node.children.map((child) => plainOf(child as MdastNode)).join(node.type === 'tableRow' ? ' ' : '');
}

function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as MdastNode)).join('') : '';
}
