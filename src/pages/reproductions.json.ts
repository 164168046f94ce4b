import type { APIRoute } from 'astro';
import { catalog } from '../content.ts';
import { reproductionsJson } from '../outputs/reproductions-json.ts';

export const GET: APIRoute = ({ site }) => Response.json(reproductionsJson(catalog, site));
