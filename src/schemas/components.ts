import { z } from 'astro/zod';

const label = z.string().trim().min(1);

/** Where a participant's lifeline stands. */
const lane = z.enum(['left', 'middle', 'right']);

const wireMessage = z.strictObject({
  from: lane.describe('Who sends it.'),
  to: lane.optional().describe('Who gets it; the other end unless said otherwise.'),
  kind: z.enum(['syn', 'ack', 'data', 'fin', 'rst', 'icmp']).describe('What travels; each kind has a colour and a dash of its own.'),
  label: label.describe('What stands on the arrow.'),
  lost: z.boolean().optional().describe('True if it never arrives.'),
});

const wireNote = z.strictObject({
  at: lane.describe('Whose lifeline it stands on.'),
  label: label.describe('What happens there.'),
});

/** The components that MDX may use, by name and without an import, and the attributes of each. */
export const MDX_COMPONENTS = {
  Wire: z
    .strictObject({
      title: label.describe('What the picture shows, in a sentence.'),
      left: label.describe('The participant on the left.'),
      middle: label.optional().describe('The one in the middle, if there are three.'),
      right: label.describe('The participant on the right.'),
      steps: z
        .array(z.union([wireMessage, wireNote]))
        .min(1)
        .describe('What happens, in order: messages ({ from, kind, label }) and notes ({ at, label }).'),
    })
    .refine(({ middle, steps }) => middle !== undefined || !steps.some((step) => Object.values(step).includes('middle')), {
      error: 'a step uses the lane "middle", which has no name; write middle="…"',
    })
    .describe('Draws who sent what.'),
  Sample: z.strictObject({ file: label.describe('A file of `content/samples/`.') }).describe('Shows a file of `content/samples/`.'),
  UnassignedNumbers: z.strictObject({}).describe('Lists the numbers of the Winsock block that no header assigns.'),
};

export type WireProps = z.infer<typeof MDX_COMPONENTS.Wire>;
export type SampleProps = z.infer<typeof MDX_COMPONENTS.Sample>;
