/** The elements that a shelf is made of. */
const ELEMENTS = new Set(
  'section slot h1 h2 h3 h4 h5 h6 div ul li span p a b i bdi button article dl dt dd ol'.split(' '),
);
/** Their attributes: none runs anything, and only `href` leads anywhere. */
const ATTRIBUTES = new Set(
  (
    'class part lang dir aria-label aria-busy aria-hidden name tabindex role style href rel hidden type' +
    ' slot data-position'
  ).split(' '),
);
/** Custom properties alone, as the shelf sets them by script. */
const STYLE = /^--(hue|count): ?\d+;?$/;

/** What stands in a shelf that no shelf is made of: elements, attributes, styles and links. Empty where all is well. */
export function strangeIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((box) => {
    if (!ELEMENTS.has(box.localName)) return [box.outerHTML];
    return [...box.attributes].flatMap(({ name, value }) => {
      if (!ATTRIBUTES.has(name)) return [box.outerHTML];
      if (name === 'style' && !STYLE.test(value)) return [box.outerHTML];
      // As the browser understands it, not as it is spelled.
      const isLink = name === 'href' && /^https?:$/.test((box as HTMLAnchorElement).protocol);
      return name !== 'href' || isLink ? [] : [box.outerHTML];
    });
  });
}

/** Looks for signs of an attack that worked. */
export interface Watch {
  /** What happened since: empty where all is well. */
  readonly end: () => string[];
}

const PROTOTYPES = { Object, Array, String, Function, Map, URL, Element, CustomEvent };

/** From now on notices calls of `attacked` and of dialogs, new places, properties of prototypes and foreign requests. */
export function watch(): Watch {
  const happened: string[] = [];
  const record = (what: string) => (): void => void happened.push(what);
  const names = ['attacked', 'alert', 'confirm', 'prompt', 'open', 'print'];
  const before = Object.fromEntries(names.map((name) => [name, Reflect.get(window, name)]));
  for (const name of names) Reflect.set(window, name, record(`${name} was called`));
  const { warn } = console;
  // Settings that are not known are warned of, one by one.
  console.warn = () => undefined;
  const place = location.href;
  const { title } = document;
  const keys = keysOfPrototypes();
  return {
    end() {
      Object.assign(window, before);
      console.warn = warn;
      if (location.href !== place) happened.push(`went to ${location.href}`);
      if (document.title !== title) happened.push(`is called ${document.title}`);
      if (keysOfPrototypes() !== keys) happened.push('a prototype was changed');
      if ('polluted' in {}) happened.push('Object.prototype was changed');
      for (const { name } of performance.getEntriesByType('resource'))
        if (!name.startsWith(`${location.origin}/`)) happened.push(`asked ${name}`);
      return happened;
    },
  };
}

function keysOfPrototypes(): string {
  return Object.values(PROTOTYPES)
    .map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join())
    .join('\n');
}
