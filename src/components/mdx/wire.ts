import type { WireProps } from '../../schemas/components.ts';

type WireStep = WireProps['steps'][number];
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

/** A step with its position in SVG user units. */
interface DrawnStep {
  step: WireStep;
  y: number;
  x1: number;
  x2: number;
  /** Its label, wrapped to fit the picture. */
  lines: string[];
}

export const WIRE_WIDTH = 400;
const LANE_X: { [lane in Lane]: number } = { left: 36, middle: 200, right: 364 };
const ROW = 40;
const NOTE_ROW = 30;
export const LINE = 15;
/** Characters of a note that fit between its lifeline and the edge. */
const MAX_NOTE: { [lane in Lane]: number } = { left: 42, middle: 22, right: 42 };

export const laneX = (lane: Lane) => LANE_X[lane];

/** Lays out each step on its own row; a lost message ends halfway. */
export function drawWire(steps: WireStep[], top: number): { drawn: DrawnStep[]; bottom: number } {
  let y = top;
  const drawn = steps.map((step): DrawnStep => {
    y += isNote(step) ? NOTE_ROW : ROW;
    if (isNote(step)) {
      const lines = wrap(step.label, MAX_NOTE[step.at]);
      const note = { step, y, x1: LANE_X[step.at], x2: LANE_X[step.at], lines };
      y += (lines.length - 1) * LINE;
      return note;
    }
    const [x1, end] = [LANE_X[step.from], LANE_X[targetOf(step)]];
    return { step, y, x1, x2: step.lost ? x1 + (end - x1) * 0.6 : end, lines: [step.label] };
  });
  return { drawn, bottom: y + 18 };
}

/** Breaks after spaces and backslashes. */
function wrap(label: string, max: number): string[] {
  const lines = [''];
  for (const part of label.split(/(?<=[ \\])/)) {
    if (lines.at(-1) && (lines.at(-1) + part).trimEnd().length > max) lines.push(part);
    else lines[lines.length - 1] += part;
  }
  return lines.map((line) => line.trimEnd());
}

/** The path of a message: a line with a head, or with a cross where it gets lost. */
export function arrow(x1: number, x2: number, y: number, lost: boolean | undefined): string {
  const back = x2 > x1 ? -9 : 9;
  return `M${x1} ${y}H${x2}${lost ? 'm-5-5l10 10m0-10l-10 10' : `m${back}-5l${-back} 5 ${back} 5`}`;
}
