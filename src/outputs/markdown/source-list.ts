import type { SourceData } from '../../schemas/shared.ts';
import { parseSource } from '../../schemas/source.ts';
import { list } from './markdown.ts';

/** Each source with what was read there. */
export const sourceList = (sources: SourceData[]) =>
  list(
    sources.map(({ at, says }) => {
      const { publisher, title, href } = parseSource(at)!;
      return `[${title ? `${publisher}: ${title}` : publisher}](${href}). ${says}`;
    }),
  );
