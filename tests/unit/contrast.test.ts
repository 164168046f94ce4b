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

const css = readFileSync('src/styles/base.css', 'utf8');
const valuesIn = (block: string, value: RegExp) => Object.fromEntries([...block.matchAll(value)].map(([, name, colour]) => [name!, colour!]));
const [screen, print] = css.split('@media print');
const THEMES = {
  light: valuesIn(screen!, /--(\w+): light-dark\((#[0-9a-f]{6}), /gi),
  dark: valuesIn(screen!, /--(\w+): light-dark\(#[0-9a-f]{6}, (#[0-9a-f]{6})\)/gi),
  print: valuesIn(print!, /--(\w+): (#[0-9a-f]{6});/gi),
};

function assertContrast(theme: { [name: string]: string }, text: string, background: string) {
  const [lighter, darker] = [text, background].map((name) => luminance(theme[name] ?? assert.fail(`no --${name}`))).sort((a, b) => b - a);
  const contrast = (lighter! + 0.05) / (darker! + 0.05);
  assert.ok(contrast >= MIN_CONTRAST, `--${text} on --${background}: ${contrast.toFixed(2)}`);
}

for (const [name, theme] of Object.entries(THEMES)) {
  test(`text has enough contrast in ${name}`, () => {
    for (const text of TEXT) for (const background of BACKGROUNDS) assertContrast(theme, text, background);
  });
}

for (const name of ['light', 'dark'] as const) {
  test(`selected text has enough contrast in ${name}`, () => assertContrast(THEMES[name], 'ink', 'mark'));
}
