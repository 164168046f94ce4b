import type { APIRoute } from 'astro';
import { lookupFiles } from '../lookup-files.ts';

export const GET: APIRoute = () => Response.json(lookupFiles.first);
