import { runInNewContext } from 'node:vm';
import { describeWire, type Lane, type WireStep } from '../../prose/wire.ts';
import { blocks, fence } from './markdown.ts';

interface Sample {
  title: string;
  lang: string;
  code: string;
}

/** Converts MDX to Markdown: drawings to words, samples to code; throws for other components. */
export function bodyMarkdown(body: string, samplesOf: (file: string) => Sample[]): string {
  const markdown = body
    .replace(/<Wire\b([\s\S]*?)\/>/g, (_, attributes: string) => wireMarkdown(propsOf(attributes) as unknown as WireProps))
    .replace(/<Sample file="([^"]+)" \/>/g, (_, file: string) => samplesMarkdown(samplesOf(file)));
  const unknown = /<[A-Z]\w*/.exec(markdown.replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, ''));
  if (unknown) throw new Error(`${unknown[0]}> has no Markdown form: give it one in src/outputs/markdown/body-markdown.ts`);
  return markdown.trim();
}

const samplesMarkdown = (samples: Sample[]) => blocks(...samples.flatMap(({ title, lang, code }) => [samples.length > 1 && `${title}:`, fence(code, lang)]));

type WireProps = { [lane in Lane]?: string } & { title: string; steps: WireStep[] };

const wireMarkdown = ({ title, steps, ...names }: WireProps) => blocks(`*${title}*`, describeWire(steps, names));

/** Parses JSX attributes: `title="x" steps={[…]}`. */
function propsOf(attributes: string): object {
  const pairs = [...attributes.matchAll(/(\w+)=("[^"]*"|'[^']*'|\{[\s\S]*?\}(?=\s+\w+=|\s*$))/g)];
  return runInNewContext(`({${pairs.map(([, name, value]) => `${name}: ${value!.replace(/^\{([\s\S]*)\}$/, '($1)')}`).join(', ')}})`);
}
