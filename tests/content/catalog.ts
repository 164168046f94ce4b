import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readCatalogRecords } from '../../src/catalog/read-content.ts';
import { lookupData } from '../../src/search/identify/data.ts';

/** The real content, loaded once for all tests of a process. */
export const catalog = buildCatalog(readCatalogRecords());
export const data = lookupData(catalog);
