import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readCatalogRecords } from '../../src/catalog/read-content.ts';
import { lookupData } from '../../src/search/identify/data.ts';
import { lookup } from '../../src/search/identify/lookup.ts';

/** The real content, loaded once for all tests of a process. */
export const catalog = buildCatalog(readCatalogRecords());
export const data = lookupData(catalog);

/** The errors found in a text, the likeliest first. */
export const codesIn = (text: string) => lookup(text, data).answers.map(({ error }) => error.code);
