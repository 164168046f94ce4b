import type { APIRoute } from 'astro';
import { catalog } from '../catalog.ts';
import { triageData } from '../lib/lookup/triage-data.ts';

export const GET: APIRoute = () => Response.json(triageData(catalog));
