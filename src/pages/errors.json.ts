import type { APIRoute } from 'astro';
import { catalog } from '../catalog.ts';
import { errorsJson } from '../lib/errors-json.ts';
import { ERRORS_JSON_VERSION } from '../schemas/errors-json.ts';

export const GET: APIRoute = ({ site }) => Response.json(errorsJson(catalog, site?.href ?? '', ERRORS_JSON_VERSION));
