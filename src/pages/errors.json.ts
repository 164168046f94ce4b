import type { APIRoute } from 'astro';
import { catalog } from '../content.ts';
import { errorsJson } from '../outputs/errors-json.ts';
import { ERRORS_JSON_VERSION } from '../schemas/errors-json.ts';

export const GET: APIRoute = ({ site }) => Response.json(errorsJson(catalog, site?.href ?? '', ERRORS_JSON_VERSION));
