import type { APIRoute } from 'astro';
import { catalog } from '../content.ts';
import { triageData } from '../search/triage/triage-data.ts';

export const GET: APIRoute = () => Response.json(triageData(catalog));
