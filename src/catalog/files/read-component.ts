import { createContext, runInContext } from 'node:vm';
import type { MdastNode } from 'satteri';
import { MDX_COMPONENTS } from '../../schemas/components.ts';
import { problemsIn } from '../../schemas/explain.ts';
import { nearest } from '../../schemas/suggest.ts';

type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What to write instead of an element that is no component. */
export function noComponent(name: string): string {
  if (!/^[A-Z]/.test(name)) return `<${name}> is HTML; write Markdown.`;
  const known = Object.keys(MDX_COMPONENTS);
  const meant = nearest(name, known);
  return `there is no component <${name}>; ${meant ? `did you mean <${meant}>?` : `the components are ${known.join(', ')}.`}`;
}

/** The attributes of a component, and what is wrong with it. */
export function readComponent({ name, attributes: written }: JsxNode): { says: string[]; attributes: { [name: string]: unknown } } {
  if (!name || !Object.hasOwn(MDX_COMPONENTS, name)) {
    return { says: [noComponent(name ?? '')], attributes: {} };
  }
  const attributes: { [name: string]: unknown } = {};
  for (const attribute of written) {
    if (attribute.type !== 'mdxJsxAttribute') return { says: [`<${name}>: write each attribute by its name instead of {...}.`], attributes };
    const { value } = attribute;
    try {
      attributes[attribute.name] = typeof value === 'object' && value ? literal(value.value) : (value ?? true);
    } catch (error) {
      return { says: [`<${name}>: ${attribute.name}: is not a value: ${(error as Error).message}.`], attributes };
    }
  }
  const problems = problemsIn(MDX_COMPONENTS[name as keyof typeof MDX_COMPONENTS], attributes);
  return { says: problems.map(({ path, message }) => `<${name}>: ${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`), attributes };
}

const NOTHING = createContext(Object.create(null));

/** Evaluates `[{ at: 'left' }]` without access to anything. */
const literal = (code: string): unknown => JSON.parse(JSON.stringify(runInContext(`(${code}\n)`, NOTHING)));
