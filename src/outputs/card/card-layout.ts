import type { Node } from '@takumi-rs/core';
import type { Colours } from '../../styles/light-theme.ts';

/** The size link previews expect, px. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The site's own font stack, where installed; Charis derives from Charter. */
const CODE_FACE = 'Cascadia Mono';
const TEXT_FACE = 'Charis SIL';

/** The text of a card. */
export interface Card {
  /** Large, above the heading, which is then a constant. */
  number?: string;
  heading: string;
  text: string;
  foot: string;
}

/** The renderer's key for the site's logo. */
export const MARK = 'mark';

const SIDE = 80;
const INNER = CARD_SIZE.width - 2 * SIDE;
/** Character width of the code font, em. */
const CODE_ADVANCE = 1200 / 2048;

const text = (words: string, style: object): Node => ({ type: 'text', text: words, style });
const code = (words: string, style: object) => text(words, { fontFamily: CODE_FACE, fontWeight: 600, ...style });
const serif = (words: string, style: object) => text(words, { fontFamily: TEXT_FACE, ...style });

/** The template of every card: heading and text, and a footer with the site's name. */
export function layOutCard({ number, heading, text: words, foot }: Card, colours: Colours): Node {
  return column({ ...CARD_SIZE, backgroundColor: colours.paper, color: colours.ink }, [
    column({ flexGrow: 1, justifyContent: 'center', padding: `0 ${SIDE}px` }, [
      ...(number ? constant(number, heading, colours.number) : [serif(heading, { fontWeight: 700, fontSize: 76, lineHeight: 1.1 })]),
      serif(words, { marginTop: 22, fontSize: textSize(words), lineHeight: 1.28 }),
    ]),
    {
      type: 'container',
      style: {
        display: 'flex',
        alignItems: 'center',
        gap: 20,
        height: 92,
        padding: `0 ${SIDE}px`,
        backgroundColor: colours.raised,
        borderTop: `2px solid ${colours.line}`,
      },
      children: [
        { type: 'image', src: MARK, width: 44, height: 44 },
        number ? serif(foot, { fontWeight: 700, fontSize: 32 }) : code(foot, { fontSize: 28, color: colours.muted }),
      ],
    },
  ]);
}

const column = (style: object, children: Node[]): Node => ({ type: 'container', style: { display: 'flex', flexDirection: 'column', ...style }, children });

/** A number, and its constant scaled to fit the width. */
const constant = (number: string, name: string, color: string) => [
  code(number, { marginLeft: -9, fontSize: 176, lineHeight: 1, letterSpacing: -4, color }),
  code(name, { marginTop: 14, fontSize: Math.min(52, Math.floor(INNER / (name.length * CODE_ADVANCE))), lineHeight: 1.2 }),
];

/** Short messages get larger type. */
const textSize = (words: string) => (words.length <= 110 ? 46 : 38);
