import type { ArgTypes } from '@storybook/web-components-vite';
import { accepted } from '../.tools/manifest.mjs';

/** One row of the manifest: an attribute, a part, a slot, a custom property. */
interface Entry {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

/** What of an element's declaration the stories need. */
export interface Declaration {
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

/**
 * Storybook keeps all rows in one table, by name: a part that is called like an attribute would push it out. So parts
 * and slots get the names that they have in CSS and HTML.
 */
export function distinct<D extends Declaration>(declaration: D): D {
  const renamed = (list: readonly Entry[] | undefined, rename: (name: string) => string): Entry[] =>
    (list ?? []).map((entry) => ({ ...entry, name: rename(entry.name) }));
  return {
    ...declaration,
    // Its attribute has a row already, under another name.
    members: (declaration.members ?? []).filter(({ name }) => name !== 'headingLevel'),
    cssParts: renamed(declaration.cssParts, (name) => `::part(${name})`),
    slots: renamed(declaration.slots, (name) => (name ? `slot="${name}"` : 'children')),
  };
}

/** A fitting control for every attribute and custom property; rows that are there to be read have none. */
export function controlsOf({ attributes, slots, events, cssParts, cssProperties }: Declaration): ArgTypes {
  const types: ArgTypes = {};
  for (const attribute of attributes ?? []) types[attribute.name] = controlOf(attribute);
  for (const { name, default: usual = '' } of cssProperties ?? []) {
    types[name] = { type: 'string', control: usual.startsWith('light-dark') ? 'color' : 'text' };
  }
  for (const { name } of [...(slots ?? []), ...(events ?? []), ...(cssParts ?? [])]) {
    types[name] = { control: false };
  }
  return types;
}

function controlOf({ type }: Entry): ArgTypes[string] {
  const options = accepted(type);
  if (options.length > 0) return { control: 'select', options };
  if (type?.text === 'boolean') return { control: 'boolean' };
  return type?.text === 'number' ? { control: 'number' } : { type: 'string', control: 'text' };
}
