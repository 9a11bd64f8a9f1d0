import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { attributes } from 'virtual:manifest';

/** Gives an element every attribute of the manifest that there is a value for, and takes away the others. */
class Attributes extends Directive {
  override render(_values: object): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [values]: [object]): typeof noChange {
    const given = new Map(Object.entries(values) as [string, string | number | boolean | null | undefined][]);
    for (const name of attributes) {
      const value = given.get(name);
      if (value === undefined || value === null || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    return noChange;
  }
}

/** In a tag: `<course-shelf ${attributesOf(args)}>`. Names are those of HTML; `true` is an attribute without a value. */
export const attributesOf = directive(Attributes);
