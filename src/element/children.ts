import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What no fallback holds, but a page does that went on inside an unclosed `<course-shelf />`. */
const PAGE = 'main, article, footer, form, iframe, course-shelf, script:not([type="application/json"])';

/**
 * Reads the element's children: fallback content, and a catalogue in `<script type="application/json">`. Children may
 * come late (the parser) or be exchanged at any time (innerHTML).
 */
export class Children implements ReactiveController {
  /** Whether there is anything to show until the shelf is there. */
  fallback = false;
  /** Whether the children are the rest of the page, which must stay visible. */
  swallowed = false;
  /** Text of the catalogue, once it is complete. */
  json: string | undefined;
  /** A catalogue is there, but the parser is still at it. */
  pending = false;
  #observer: MutationObserver | undefined;

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#read);
    this.#observer.observe(this.host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#read);
  }

  readonly #read = (): void => {
    const { host } = this;
    const script = host.querySelector(':scope > script[type="application/json"]');
    this.pending = script !== null && document.readyState === 'loading';
    this.json = script && !this.pending ? (script.textContent ?? '') : undefined;
    this.fallback = [...host.childNodes].some(isFallback);
    this.swallowed = this.fallback && host.querySelector(PAGE) !== null;
    host.requestUpdate();
  };
}

function isFallback(node: Node): boolean {
  if (node instanceof Element) return !node.matches('script, style, template, [slot]');
  return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';
}
