/** Whether two addresses that passed the gate lead to the same place. */
export function sameUrl(one: string, other: string): boolean {
  return new URL(one).href === new URL(other).href;
}
