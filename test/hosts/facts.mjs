/**
 * What a reader sees of the shelves of a document, as plain data. Runs inside the page, in a world of its own: the page's
 * changes to what JavaScript brings along are not seen there. Needs nothing from outside of its body.
 */
export function factsOf() {
  const PARTS = ['shelf', 'heading', 'card', 'mark', 'title', 'link', 'meta', 'reason'];
  // What the page's rules could change by inheritance; the typeface is the page's on purpose.
  const PROPERTIES = [
    'display',
    'position',
    'float',
    'boxSizing',
    'fontSize',
    'fontStyle',
    'fontVariantCaps',
    'fontWeight',
    'letterSpacing',
    'lineHeight',
    'listStyleType',
    'opacity',
    'pointerEvents',
    'textAlign',
    'textDecorationLine',
    'textIndent',
    'textShadow',
    'textTransform',
    'visibility',
    'whiteSpace',
    'wordSpacing',
    'writingMode',
    'direction',
    'color',
    'backgroundColor',
  ];
  const STATES = ['idle', 'loading', 'results', 'empty', 'error'];

  const shelvesIn = (node) =>
    [...node.querySelectorAll('*')].flatMap((box) => [
      ...(box.localName === 'course-shelf' ? [box] : []),
      ...(box.shadowRoot && box.localName !== 'course-shelf' ? shelvesIn(box.shadowRoot) : []),
    ]);
  const textOf = (box) => box?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const sizeOf = (box) => {
    const { width, height } = box.getBoundingClientRect();
    return { width, height };
  };
  const isVisible = (box) =>
    box.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
    sizeOf(box).width > 0 &&
    sizeOf(box).height > 0;
  const styleOf = (box) => {
    const style = getComputedStyle(box);
    return Object.fromEntries(PROPERTIES.map((name) => [name, style[name]]));
  };
  /** Width of the room that a box is offered. */
  const roomOf = (box) => {
    const style = getComputedStyle(box);
    return (
      sizeOf(box).width -
      ['paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth'].reduce(
        (sum, name) => sum + parseFloat(style[name]),
        0,
      )
    );
  };

  return shelvesIn(document).map((shelf) => {
    const inside = shelf.shadowRoot;
    const part = (name, box = inside) => box?.querySelector(`[part~=${name}]`);
    const cards = [...(inside?.querySelectorAll('[part~=card]') ?? [])];
    const parts = PARTS.filter((name) => part(name));
    return {
      state: STATES.find((name) => shelf.matches(`:state(${name})`)) ?? '',
      heading: textOf(part('heading')),
      cards: cards.map((card) => ({
        title: textOf(part('title', card)),
        href: part('link', card)?.href ?? '',
        meta: textOf(part('meta', card)),
        reason: textOf(part('reason', card)),
      })),
      styles: Object.fromEntries(parts.map((name) => [name, styleOf(part(name))])),
      hidden: [...parts.map((name) => part(name)), ...cards]
        .filter((box) => !isVisible(box))
        .map((box) => box.part.value),
      width: part('shelf') ? sizeOf(part('shelf')).width : 0,
      room: roomOf(shelf.parentElement ?? shelf.getRootNode().host),
      /** The words of the shelf's children that show. */
      fallback: [...shelf.children].filter(isVisible).map(textOf).join(' '),
    };
  });
}
