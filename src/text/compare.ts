/** Orders texts by their UTF-16 units, the same in every engine and language. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
