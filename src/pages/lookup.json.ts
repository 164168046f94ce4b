import type { APIRoute } from 'astro';
import { catalog } from '../content.ts';
import { lookupData } from '../search/identify/data.ts';

/** The search box's data. */
export const GET: APIRoute = () => Response.json(lookupData(catalog));
