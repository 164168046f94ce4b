import type { APIRoute } from 'astro';
import { absoluteHref, errorsSchemaHref } from '../routes.ts';
import { errorsJsonAsJsonSchema } from '../schemas/errors-json.ts';

/** The JSON Schema of `/errors.json`. */
export const GET: APIRoute = ({ site }) => Response.json(errorsJsonAsJsonSchema(absoluteHref(errorsSchemaHref, site)));
