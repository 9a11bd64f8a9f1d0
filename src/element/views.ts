import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Card } from './cards.js';

const HALF = 0.5;
const LONG_ENOUGH = 1000;

/** Reports each item once when at least half of its card was in view for one second. */
export class Views implements ReactiveController {
  #observer: IntersectionObserver | undefined;
  #shown: readonly Card[] | undefined;
  #boxes = 0;
  #cards = new Map<Element, Card>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  readonly #seen = new Set<string>();

  constructor(
    host: ReactiveControllerHost,
    readonly report: (card: Card) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#start();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Watches these boxes from now on; each shows the card at its position. */
  watch(boxes: readonly Element[], cards: readonly Card[]): void {
    if (cards === this.#shown && boxes.length === this.#boxes) return;
    this.#shown = cards;
    this.#boxes = boxes.length;
    this.#stop();
    this.#cards = new Map();
    boxes.forEach((box, at) => {
      const card = cards[at];
      if (card && !this.#seen.has(card.item.id)) this.#cards.set(box, card);
    });
    this.#start();
  }

  #start(): void {
    if (this.#cards.size === 0) return;
    this.#observer = new IntersectionObserver((entries) => entries.forEach((entry) => this.#follow(entry)), {
      threshold: HALF,
    });
    for (const box of this.#cards.keys()) this.#observer.observe(box);
  }

  #stop(): void {
    this.#observer?.disconnect();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #follow({ target, intersectionRatio }: IntersectionObserverEntry): void {
    clearTimeout(this.#timers.get(target));
    this.#timers.delete(target);
    if (intersectionRatio >= HALF)
      this.#timers.set(
        target,
        setTimeout(() => this.#count(target), LONG_ENOUGH),
      );
  }

  #count(box: Element): void {
    const card = this.#cards.get(box);
    this.#observer?.unobserve(box);
    this.#cards.delete(box);
    if (!card || this.#seen.has(card.item.id)) return;
    this.#seen.add(card.item.id);
    this.report(card);
  }
}
