import type { WireProps } from '../schemas/components.ts';

export type WireStep = WireProps['steps'][number];
type WireNote = Extract<WireStep, { at: unknown }>;
type WireMessage = Exclude<WireStep, WireNote>;
/** The position of a participant's lifeline. */
export type Lane = WireNote['at'];

export const isNote = (step: WireStep): step is WireNote => 'at' in step;
export const targetOf = ({ from, to }: WireMessage): Lane => to ?? (from === 'left' ? 'right' : 'left');

/** The drawing in words, for screen readers and Markdown. */
export function describeWire(steps: WireStep[], names: { [lane in Lane]?: string | undefined }): string {
  return steps
    .map((step) => {
      if (isNote(step)) return `${names[step.at]}: ${step.label}.`;
      return `${names[step.from]} to ${names[targetOf(step)]}: ${step.label}${step.lost ? ', which never arrives' : ''}.`;
    })
    .join(' ');
}
