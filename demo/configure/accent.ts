/* An accent of one's own, made readable on the grounds that it stands on. */

type Colour = readonly [red: number, green: number, blue: number];

/** Contrast of text that WCAG 2.2 asks for at level AA. */
const ENOUGH = 4.5;
const STEPS = 100;
const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];

/** The shelf's grounds for light and for dark pages, by preset; a page's own where it lets that through. */
const GROUNDS: { readonly [preset: string]: readonly [light: string, dark: string] } = {
  '': ['#fdfcfa', '#19191b'],
  quiet: ['#ffffff', '#19191b'],
  bold: ['#ffd84a', '#241e08'],
  paper: ['#f7f1e3', '#262019'],
};

const parse = (text: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16)) as unknown as Colour;
const format = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance by WCAG 2.2, from 0 to 1. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours such as "#a63d00" by WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [bright, dim] = [luminance(parse(one)), luminance(parse(other))].sort((a, b) => b - a);
  return (bright! + 0.05) / (dim! + 0.05);
}

/** The colour nearest to the given one, towards black or white, that can be read on a ground. */
function readable(colour: string, ground: string, towards: Colour): string {
  const from = parse(colour);
  for (let step = 0; step < STEPS; step++) {
    const mixed = format(
      from.map((part, at) => part + ((towards[at]! - part) * step) / STEPS) as unknown as Colour,
    );
    if (contrast(mixed, ground) >= ENOUGH) return mixed;
  }
  return format(towards);
}

/** The chosen colour as it can be read on light and on dark grounds. */
export function accentPair(colour: string, preset = ''): readonly [light: string, dark: string] {
  const [light, dark] = GROUNDS[preset] ?? GROUNDS['']!;
  return [readable(colour, light, BLACK), readable(colour, dark, WHITE)];
}

/** The value of `--course-shelf-accent` for a shelf. */
export function accentValue(colour: string, { preset, theme }: { preset?: string; theme?: string }): string {
  const [light, dark] = accentPair(colour, preset);
  if (theme === 'light' || light === dark) return light;
  return theme === 'dark' ? dark : `light-dark(${light}, ${dark})`;
}
