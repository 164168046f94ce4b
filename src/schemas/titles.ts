import { z } from 'astro/zod';

export const titlesSchema = z.strictObject({
  pages: z
    .array(
      z.strictObject({
        at: z
          .string()
          .regex(/^(?:learn:|https:\/\/)[^\s#]+$/, 'a page as sources cite it, without its #…, such as learn:windows/win32/winsock/so-keepalive')
          .describe('The page as sources cite it, without its `#…`.'),
        title: z
          .string()
          .trim()
          .min(2)
          .regex(/^[^\n`|]+$/, 'one line without Markdown, and without the name of the site behind |')
          .describe("The page's own title, without `function (winsock2.h)` and the like after it."),
      }),
    )
    .min(1)
    .describe('Cited pages whose address does not read well; any other is called by the end of its address.'),
});
