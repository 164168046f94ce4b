import { readFileSync } from 'node:fs';

/** The colours of the site's light theme, `"#8c2f12"`, by their names in its style sheet. */
export type Colours = { [Name in 'paper' | 'raised' | 'ink' | 'muted' | 'line' | 'number']: string };

/** For what is drawn without the style sheet. The path is below the project's folder, since the bundler moves this module. */
export const LIGHT_THEME = lightTheme(readFileSync('src/styles/base.css', 'utf8'));

/** The first of each name's two values in the style sheet. */
function lightTheme(css: string): Colours {
  const of = (name: keyof Colours) => {
    const value = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), `, 'i').exec(css)?.[1];
    if (!value)
      throw new Error(`src/styles/base.css gives --${name} no colour of the form light-dark(#8c2f12, #ffab85), which cards and the manifest are drawn with.`);
    return value;
  };
  return { paper: of('paper'), raised: of('raised'), ink: of('ink'), muted: of('muted'), line: of('line'), number: of('number') };
}
