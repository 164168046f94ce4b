import type { APIRoute } from 'astro';
import { lookupFiles } from '../../lookup-files.ts';

/** None while the site has so few errors that one file is enough. */
export const getStaticPaths = () => [...lookupFiles.parts].map(([part, data]) => ({ params: { part }, props: { data } }));

export const GET: APIRoute<{ data: unknown }> = ({ props: { data } }) => Response.json(data);
