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

/** A message or note with its place in the drawing, in user units of the SVG. */
export interface DrawnStep {
  step: WireStep;
  y: number;
  x1: number;
  x2: number;
}

export const WIRE_WIDTH = 400;
const LANE_X: { [lane in Lane]: number } = { left: 36, middle: 200, right: 364 };
const ROW = 40;
const NOTE_ROW = 30;

export const laneX = (lane: Lane) => LANE_X[lane];
export const isNote = (step: WireStep): step is WireNote => 'at' in step;
export const targetOf = ({ from, to }: WireMessage): Lane => to ?? (from === 'left' ? 'right' : 'left');

/** Gives every step its row; a lost message ends half-way. */
export function drawWire(steps: WireStep[], top: number): { drawn: DrawnStep[]; bottom: number } {
  let y = top;
  const drawn = steps.map((step): DrawnStep => {
    y += isNote(step) ? NOTE_ROW : ROW;
    if (isNote(step)) return { step, y, x1: LANE_X[step.at], x2: LANE_X[step.at] };
    const [x1, end] = [LANE_X[step.from], LANE_X[targetOf(step)]];
    return { step, y, x1, x2: step.lost ? x1 + (end - x1) * 0.6 : end };
  });
  return { drawn, bottom: y + 18 };
}

/** The drawing in words, for readers who do not see it. */
export function describeWire(steps: WireStep[], names: { [lane in Lane]?: string | undefined }): string {
  return steps
    .map((step) => {
      if (isNote(step)) return `${names[step.at]}: ${step.label}.`;
      return `${names[step.from]} to ${names[targetOf(step)]}: ${step.label}${step.lost ? ', which never arrives' : ''}.`;
    })
    .join(' ');
}
