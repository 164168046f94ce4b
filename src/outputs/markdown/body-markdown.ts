import { runInNewContext } from 'node:vm';
import { describeWire, type Lane, type WireStep } from '../../prose/wire.ts';
import { blocks, fence } from './markdown.ts';

/** Converts MDX to Markdown: drawings to words, samples to code; throws for other components. */
export function bodyMarkdown(body: string, sampleOf: (file: string) => string): string {
  const markdown = body
    .replace(/<Wire\b([\s\S]*?)\/>/g, (_, attributes: string) => wireMarkdown(propsOf(attributes) as unknown as WireProps))
    .replace(/<Sample file="([^"]+)" \/>/g, (_, file: string) => fence(sampleOf(file), file.split('.').at(-1)));
  const unknown = /<[A-Z]\w*/.exec(markdown.replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, ''));
  if (unknown) throw new Error(`${unknown[0]}> has no Markdown form: give it one in src/outputs/markdown/body-markdown.ts`);
  return markdown.trim();
}

type WireProps = { [lane in Lane]?: string } & { title: string; steps: WireStep[] };

const wireMarkdown = ({ title, steps, ...names }: WireProps) => blocks(`*${title}*`, describeWire(steps, names));

/** Parses JSX attributes: `title="x" steps={[…]}`. */
function propsOf(attributes: string): object {
  const pairs = [...attributes.matchAll(/(\w+)=("[^"]*"|'[^']*'|\{[\s\S]*?\}(?=\s+\w+=|\s*$))/g)];
  return runInNewContext(`({${pairs.map(([, name, value]) => `${name}: ${value!.replace(/^\{([\s\S]*)\}$/, '($1)')}`).join(', ')}})`);
}
