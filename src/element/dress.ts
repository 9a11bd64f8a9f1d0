import type { ReactiveController } from 'lit';
import { en } from './strings/en.js';
import type { Settings } from './settings.js';
import type { Look } from './templates/view.js';

const PLAIN: Look = { strings: en, layout: {} };

/**
 * Brings the texts and the layout that a shelf needs. Its language is that of its own `lang`, else of its nearest ancestor,
 * across shadow roots, and read again whenever a `lang` changes. What was there stays until the next is there; what cannot
 * be loaded is as good as none.
 */
export class Dress implements ReactiveController {
  look = PLAIN;
  /** Settles, and never rejects, once what is needed is there. */
  ready: Promise<void> | undefined;
  #needed = '';
  #observer: MutationObserver | undefined;

  constructor(
    readonly host: Settings,
    readonly arrived: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Where it stands now, another language may be spoken.
    this.host.requestUpdate();
    this.#observer = new MutationObserver(() => this.see());
    for (let node: Node | undefined = this.host; node; node = (node as Partial<ShadowRoot>).host) {
      node = node.getRootNode();
      this.#observer.observe(node, { attributeFilter: ['lang'], subtree: true });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Sees to it that what is needed now is there or on its way. */
  see(): void {
    const { host } = this;
    const language = languageOf(host);
    const needed = `${host.layout} ${language} ${host.searchable || host.browse}`;
    if (needed === this.#needed) return;
    this.#needed = needed;
    this.ready = (needed === 'grid  false' ? Promise.resolve(PLAIN) : load(host, language)).then((look) => {
      if (needed !== this.#needed || look === this.look) return;
      this.look = look;
      this.arrived();
    });
  }
}

/** "de" for an element in "de-AT"; empty for English and where nothing is said. */
function languageOf(element: Element | undefined): string {
  // `:lang()` would say it at once, but not in every browser across shadow roots.
  for (let node = element; node; node = (node.getRootNode() as Partial<ShadowRoot>).host) {
    const [code = ''] = node.closest('[lang]')?.getAttribute('lang')?.toLowerCase().split('-') ?? [];
    if (code) return code === 'en' ? '' : code;
  }
  return '';
}

async function load(host: Settings, language: string): Promise<Look> {
  try {
    const { lookOf } = await import('./look.js');
    return await lookOf(host, language);
  } catch {
    return PLAIN;
  }
}
