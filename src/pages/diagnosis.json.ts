import type { APIRoute } from 'astro';
import { catalog } from '../content.ts';
import { diagnosisData } from '../search/diagnose/build-data.ts';
import { titledPages } from '../search/pages/titles.ts';

/** What the search fetches for a text: what tells causes apart, and the titles of the other pages. */
export const GET: APIRoute = () => Response.json({ ...diagnosisData(catalog), pages: titledPages(catalog) });
