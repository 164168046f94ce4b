import type { APIRoute } from 'astro';
import { catalog } from '../catalog.ts';
import { errorsJson } from '../lib/errors-json.ts';

export const GET: APIRoute = ({ site }) => Response.json(errorsJson(catalog, site?.href ?? ''));
