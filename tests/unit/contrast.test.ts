import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const TEXT = ['ink', 'muted', 'accent', 'number', 'yes', 'no', 'depends'];
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

const themes = [...readFileSync('src/styles/base.css', 'utf8').matchAll(/:root \{([^}]*)\}/g)].map(([, block]) =>
  Object.fromEntries([...block!.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, luminance(colour!)])),
);

for (const [index, name] of ['light', 'dark', 'print'].entries()) {
  test(`text has enough contrast in ${name}`, () => {
    for (const text of TEXT) {
      for (const background of ['paper', 'raised']) {
        const [lighter, darker] = [themes[index]![text]!, themes[index]![background]!].sort((a, b) => b - a);
        const contrast = (lighter! + 0.05) / (darker! + 0.05);
        assert.ok(contrast >= MIN_CONTRAST, `--${text} on --${background}: ${contrast.toFixed(2)}`);
      }
    }
  });
}
