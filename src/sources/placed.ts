import type { ItemProblem } from '../catalog/guard.js';
import type { UntaggedItem } from '../catalog/item.js';

/** Where in a catalogue something stands. */
export interface Place {
  /** Position among its rows, from 0; in JSON Lines among its lines. */
  readonly index: number;
  /** As messages name it: "item 3", or by the line of the file, from 1, "line 4". */
  readonly name: string;
}

/** A value that should be an item. */
export interface GivenValue {
  readonly value: unknown;
  readonly place: Place;
}

/** An item as a catalogue holds it. */
export interface PlacedItem {
  readonly item: UntaggedItem;
  readonly place: Place;
}

/** A problem in the words of its file, where it otherwise would count items. */
export function atPlace({ index, field, message }: ItemProblem, { name }: Place): ItemProblem {
  const start = `item ${index}:`;
  return {
    index,
    field,
    message: message.startsWith(start) ? name + message.slice(start.length - 1) : message,
  };
}
