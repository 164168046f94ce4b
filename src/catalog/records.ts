import type { Collection, EntryData } from '../schemas/collections.ts';

/** A validated content file. */
export interface Record<Data> {
  /** The file name without extension. */
  id: string;
  /** For messages: `content/errors/WSAECONNRESET.mdx`. */
  file: string;
  data: Data;
}

/** All content, from `content.ts` or `read-content.ts`. */
export type Records = { [Name in Collection]: Record<EntryData<Name>>[] };
