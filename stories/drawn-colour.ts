import type { Rgba } from './contrast.js';

const TRANSPARENT: Rgba = [0, 0, 0, 0];

/**
 * What the browser draws for any CSS colour: `light-dark()`, `oklch()` and variables are resolved. No colour at all is drawn as
 * nothing.
 *
 * @param place the scheme of the page, and custom properties that hold there
 */
export function colourOf(
  value: string,
  { scheme, variables }: { scheme: 'light' | 'dark'; variables: Readonly<Record<string, string>> },
): Rgba {
  const probe = document.createElement('i');
  for (const [name, each] of Object.entries(variables)) probe.style.setProperty(name, each);
  probe.style.colorScheme = scheme;
  probe.style.backgroundColor = value;
  document.body.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) return TRANSPARENT;
  canvas.fillStyle = backgroundColor;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
