import type { APIRoute } from 'astro';
import { catalog } from '../content.ts';
import { errorsJson } from '../outputs/errors-json.ts';

export const GET: APIRoute = ({ site }) => Response.json(errorsJson(catalog, site));
