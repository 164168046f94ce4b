import type { APIRoute } from 'astro';
import { catalog } from '../catalog.ts';
import { lookupData } from '../lib/lookup/data.ts';

export const GET: APIRoute = () => Response.json(lookupData(catalog));
