import type { APIRoute } from 'astro';
import type { WinsockError } from '../catalog/types.ts';
import { bodyOf, catalog } from '../content.ts';
import { errorMarkdown } from '../outputs/error-markdown.ts';

export const getStaticPaths = () => catalog.errors.map((error) => ({ params: { code: String(error.code) }, props: { error } }));

/** The page of an error as Markdown. */
export const GET: APIRoute<{ error: WinsockError }> = async ({ props: { error }, site }) => {
  const { source } = await bodyOf('errors', error.name);
  const bodies = new Map(await Promise.all(error.causes.map(async ({ id }) => [id, (await bodyOf('causes', id)).source] as const)));
  const text = errorMarkdown(error, source, ({ id }) => bodies.get(id) ?? '', site?.href ?? '');
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
