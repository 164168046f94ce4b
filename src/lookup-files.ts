import { catalog } from './catalog.ts';
import { lookupData } from './lib/lookup/data.ts';
import { lookupFiles as filesOf } from './lib/lookup/split.ts';

/** What the pages fetch to recognise an error. */
export const lookupFiles = filesOf(lookupData(catalog));
