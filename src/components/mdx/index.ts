import type { MDX_COMPONENTS } from '../../schemas/components.ts';
import Anchor from './Anchor.astro';
import InlineCode from './InlineCode.astro';
import Pre from './Pre.astro';
import Sample from './Sample.astro';
import UnassignedNumbers from './UnassignedNumbers.astro';
import Wire from './Wire.astro';

/** The components available in MDX without an import; the types require those of the schemas. */
const ownComponents = { Wire, Sample, UnassignedNumbers } satisfies { [Name in keyof typeof MDX_COMPONENTS]: unknown };

export const mdxComponents = { ...ownComponents, a: Anchor, code: InlineCode, pre: Pre };
