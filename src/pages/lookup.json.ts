import type { APIRoute } from 'astro';
import { catalog } from '../content.ts';
import { lookupData } from '../search/identify/data.ts';

/** What the pages fetch to recognise an error. */
export const GET: APIRoute = () => Response.json(lookupData(catalog));
