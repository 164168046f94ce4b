import { z } from 'astro/zod';
import { constantName, place } from './shared.ts';

export const messageSchema = z.strictObject({
  language: z.string().min(2).describe('The language in English, such as German.'),
  texts: z
    .array(
      z.strictObject({
        error: constantName.describe('The error whose text it is.'),
        text: z.string().min(4).describe("The system's message in that language, word for word as the source shows it."),
        printed: z
          .boolean()
          .default(true)
          .describe(
            "False for a text of Microsoft's translated documentation, which the system words differently: search knows it, the page does not show it.",
          ),
        source: z
          .strictObject({
            at: place,
            beside: z.string().min(4).describe('What stands beside the text there and shows whose it is, such as WinError 10061.'),
          })
          .describe('A place that shows the text beside its number.'),
      }),
    )
    .min(1)
    .describe('One text for an error.'),
});

export type MessageData = z.infer<typeof messageSchema>;
