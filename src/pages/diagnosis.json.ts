import type { APIRoute } from 'astro';
import { catalog } from '../content.ts';
import { diagnosisData } from '../search/diagnose/build-data.ts';

/** What the search fetches to tell causes apart. */
export const GET: APIRoute = () => Response.json(diagnosisData(catalog));
