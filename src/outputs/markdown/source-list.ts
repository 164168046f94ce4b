import type { SourceData } from '../../schemas/shared.ts';
import { parseSource } from '../../schemas/source.ts';
import { list } from './markdown.ts';

/** Sources with what each says. */
export const sourceList = (sources: SourceData[]) =>
  list(
    sources.map(({ at, says }) => {
      const { publisher, title, href } = parseSource(at)!;
      return `[${title ? `${publisher}: ${title}` : publisher}](${href}). ${says}`;
    }),
  );
