/** Values of tokens by their names, such as `--course-shelf-radius`. */
export type Theme = Readonly<Record<string, string>>;

/** A preset: the tokens it sets, and the rules for parts that it brings beside them. */
export interface Preset {
  readonly theme: Theme;
  readonly rules: string;
}

/** Reads a preset's style sheet: comments, one block of tokens, then rules for parts. */
export function readPreset(css: string): Preset {
  const [, block = '', rules = ''] = /\{([^}]*)\}([^]*)/.exec(css) ?? [];
  const set = block.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  const theme = Object.fromEntries([...set].map(([, name = '', value = '']) => [name, value.trim()]));
  return { theme, rules: rules.trim() };
}

/** Both colours of `light-dark(#fff, #000)`; nothing where a value is no pair of plain hexadecimal colours. */
export function colourPair(value: string): { light: string; dark: string } | undefined {
  const [, light, dark] = /^light-dark\(\s*(#[\da-f]{3,8})\s*,\s*(#[\da-f]{3,8})\s*\)$/i.exec(value) ?? [];
  return light && dark ? { light: sixDigits(light), dark: sixDigits(dark) } : undefined;
}

/** `#fff` -> `#ffffff`, as a colour field wants it. */
function sixDigits(colour: string): string {
  return /^#[\da-f]{3}$/i.test(colour) ? colour.replace(/[\da-f]/gi, '$&$&') : colour;
}

/** The style sheet that gives all shelves of a page this theme; empty for the default look. */
export function cssOf(theme: Theme, rules = ''): string {
  const lines = Object.entries(theme).map(([name, value]) => `  ${name}: ${value};`);
  const block = lines.length > 0 ? `course-shelf {\n${lines.join('\n')}\n}` : '';
  return [block, rules].filter(Boolean).join('\n');
}
