import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const TEXT = ['ink', 'muted', 'accent', 'number', 'yes', 'no', 'depends'];
const BACKGROUNDS = ['paper', 'raised', 'sunken'];
/** Of WCAG 2.2 for text, level AA. */
const MIN_CONTRAST = 4.5;

/** `"#8c2f12" → 0.074`, as WCAG defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const FILE = 'src/styles/base.css';
const css = readFileSync(FILE, 'utf8');
const valuesIn = (block: string, value: RegExp) => Object.fromEntries([...block.matchAll(value)].map(([, name, colour]) => [name!, colour!]));
const [screen, print] = css.split('@media print');
type Theme = 'light' | 'dark' | 'print';
const THEMES: { [theme in Theme]: { [name: string]: string } } = {
  light: valuesIn(screen!, /--(\w+): light-dark\((#[0-9a-f]{6}), /gi),
  dark: valuesIn(screen!, /--(\w+): light-dark\(#[0-9a-f]{6}, (#[0-9a-f]{6})\)/gi),
  print: valuesIn(print!, /--(\w+): (#[0-9a-f]{6});/gi),
};

/** The colours of a pair that can't be read, and what to write instead. */
function contrastProblem(theme: Theme, text: string, background: string, colours = THEMES[theme]): string | undefined {
  const missing = [text, background].find((name) => !colours[name]);
  const form = theme === 'print' ? '#rrggbb; in the block of print' : 'light-dark(#rrggbb, #rrggbb);';
  if (missing) return `${FILE}: --${missing} has no value in ${theme}; write --${missing}: ${form}`;
  const [lighter, darker] = [text, background].map((name) => luminance(colours[name]!)).sort((a, b) => b - a);
  const contrast = (lighter! + 0.05) / (darker! + 0.05);
  const remedy = luminance(colours[text]!) < luminance(colours[background]!) ? 'darker' : 'lighter';
  return contrast >= MIN_CONTRAST
    ? undefined
    : `${FILE}: --${text} on --${background} has a contrast of ${contrast.toFixed(2)} in ${theme}, and text needs ${MIN_CONTRAST}; make --${text} ${remedy}`;
}

for (const theme of Object.keys(THEMES) as Theme[]) {
  test(`text has enough contrast in ${theme}`, () => {
    const problems = TEXT.flatMap((text) => BACKGROUNDS.flatMap((background) => contrastProblem(theme, text, background) ?? []));
    assert.equal(problems.join('\n'), '');
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`selected text has enough contrast in ${theme}`, () => assert.equal(contrastProblem(theme, 'ink', 'mark'), undefined));
}

test('a colour that cannot be read is reported with file, minimum and remedy', () => {
  assert.equal(
    contrastProblem('light', 'accent', 'paper', { accent: '#9adabc', paper: '#ffffff' }),
    `${FILE}: --accent on --paper has a contrast of 1.60 in light, and text needs 4.5; make --accent darker`,
  );
  assert.equal(
    contrastProblem('dark', 'accent', 'paper', { paper: '#000000' }),
    `${FILE}: --accent has no value in dark; write --accent: light-dark(#rrggbb, #rrggbb);`,
  );
});
