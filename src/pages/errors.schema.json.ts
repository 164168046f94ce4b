import type { APIRoute } from 'astro';
import { errorsSchemaHref } from '../routes.ts';
import { errorsJsonAsJsonSchema } from '../schemas/errors-json.ts';

/** What `/errors.json` may hold, for programs that read it. */
export const GET: APIRoute = ({ site }) => Response.json(errorsJsonAsJsonSchema(new URL(errorsSchemaHref, site).href));
