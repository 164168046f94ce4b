import { z } from 'astro/zod';

const label = z.string().trim().min(1);

/** The position of a participant's lifeline. */
const lane = z.enum(['left', 'middle', 'right']);

const wireMessage = z.strictObject({
  from: lane.describe('Who sends it.'),
  to: lane.optional().describe('Who gets it; the other end by default.'),
  kind: z.enum(['syn', 'ack', 'data', 'fin', 'rst', 'icmp']).describe('What is sent; rst and icmp stand out by colour, icmp by dashes too.'),
  label: label.describe('The text on the arrow.'),
  lost: z.boolean().optional().describe('True if it never arrives.'),
});

const wireNote = z.strictObject({
  at: lane.describe('On whose lifeline.'),
  label: label.describe('What happens there.'),
});

/** The components available in MDX without an import, and their attributes. */
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
    .refine(({ middle, steps }) => middle !== undefined || !steps.some((step) => ('at' in step ? [step.at] : [step.from, step.to]).includes('middle')), {
      error: 'a step uses the lane "middle", which has no name; write middle="…"',
    })
    .describe('Draws who sent what.'),
  Sample: z
    .strictObject({ file: label.describe('A file of `content/samples/`, or a folder there, whose languages become tabs.') })
    .describe('Shows code of `content/samples/`.'),
  UnassignedNumbers: z.strictObject({}).describe('Lists the numbers of the Winsock block that no header assigns.'),
};

export type WireProps = z.infer<typeof MDX_COMPONENTS.Wire>;
export type SampleProps = z.infer<typeof MDX_COMPONENTS.Sample>;
