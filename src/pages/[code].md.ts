import type { APIRoute } from 'astro';
import type { WinsockError } from '../catalog/types.ts';
import { bodyOf, catalog, samplesOf } from '../content.ts';
import { bodyMarkdown } from '../outputs/markdown/body-markdown.ts';
import { errorMarkdown } from '../outputs/markdown/error-markdown.ts';
import { errorHref } from '../routes.ts';

export const getStaticPaths = () => catalog.errors.map((error) => ({ params: { code: String(error.code) }, props: { error } }));

/** The page of an error as Markdown. */
export const GET: APIRoute<{ error: WinsockError }> = async ({ props: { error }, site }) => {
  const markdownOf = async (collection: 'errors' | 'causes', id: string) => bodyMarkdown((await bodyOf(collection, id)).source, samplesOf);
  const body = await markdownOf('errors', error.name);
  const causes = new Map(await Promise.all(error.causes.map(async ({ id }) => [id, await markdownOf('causes', id)] as const)));
  const text = errorMarkdown(error, { body, causes, address: new URL(errorHref(error.code), site).href });
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
