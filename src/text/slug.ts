import { fold } from './fold.js';

/** The address form of a title: "C++ & Café: A-Z" → "c-cafe-a-z". Letters of other scripts fall away. */
export function slugOf(title: string): string {
  const words = fold(title)
    .replace(/['’.]/g, '')
    .split(/[^a-z0-9]+/);
  return words.filter(Boolean).join('-');
}
