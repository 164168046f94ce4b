import type { APIRoute } from 'astro';
import type { WinsockError } from '../catalog/types.ts';
import { catalog } from '../content.ts';
import { errorJson } from '../outputs/errors-json.ts';

export const getStaticPaths = () => catalog.errors.map((error) => ({ params: { code: String(error.code) }, props: { error } }));

/** One error's entry of `/errors.json`. */
export const GET: APIRoute<{ error: WinsockError }> = ({ props: { error }, site }) => Response.json(errorJson(error, site));
