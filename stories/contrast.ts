/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** What WCAG 2.2 AA asks of text; large text needs 3. */
export const AA_TEXT = 4.5;

/** Relative luminance as WCAG defines it, from 0 (black) to 1 (white). */
export function luminance([red, green, blue]: Rgba): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The colour that is seen where `above` lies over the opaque colour `below`. */
export function blend(above: Rgba, below: Rgba): Rgba {
  const mix = (over: number, under: number): number => over * above[3] + under * (1 - above[3]);
  return [mix(above[0], below[0]), mix(above[1], below[1]), mix(above[2], below[2]), 1];
}

/** Contrast of text on a ground, from 1 to 21; a text that lets its ground through is blended with it first. */
export function contrast(text: Rgba, ground: Rgba): number {
  const [one, other] = [luminance(blend(text, ground)), luminance(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** `4.53:1`, never rounded up: what fails may not look as if it passed. */
export function ratioText(ratio: number): string {
  return `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;
}
