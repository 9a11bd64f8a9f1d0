import { fold } from './fold.js';

/** The address form of a title: "C++ & Café: A-Z" → "c-cafe-a-z". Letters of other scripts fall away. */
export function slugOf(title: string): string {
  return fold(title)
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
