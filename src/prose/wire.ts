/** Where a participant's lifeline stands. */
export type Lane = 'left' | 'middle' | 'right';

/** What travels; each kind has a colour and a dash of its own. */
export type MessageKind = 'syn' | 'ack' | 'data' | 'fin' | 'rst' | 'icmp';

export interface WireMessage {
  from: Lane;
  /** The other end, unless said otherwise. */
  to?: Lane;
  kind: MessageKind;
  label: string;
  /** True if it never arrives. */
  lost?: boolean;
}

export interface WireNote {
  at: Lane;
  label: string;
}

export type WireStep = WireMessage | WireNote;

export const isNote = (step: WireStep): step is WireNote => 'at' in step;
export const targetOf = ({ from, to }: WireMessage): Lane => to ?? (from === 'left' ? 'right' : 'left');

/** The drawing in words, for readers who do not see it. */
export function describeWire(steps: WireStep[], names: { [lane in Lane]?: string | undefined }): string {
  return steps
    .map((step) => {
      if (isNote(step)) return `${names[step.at]}: ${step.label}.`;
      return `${names[step.from]} to ${names[targetOf(step)]}: ${step.label}${step.lost ? ', which never arrives' : ''}.`;
    })
    .join(' ');
}
