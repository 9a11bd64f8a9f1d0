import type { Suggestion } from '../../match/suggest.js';

/** What a search box tells the shelf. */
export interface BoxListener {
  /** Something else is to be drawn. */
  readonly changed: () => void;
  /** Somebody is typing. */
  readonly typed: () => void;
  /** The suggestions must be those for what is in the field by now. */
  readonly needed: () => void;
  /** Somebody has decided: these very words, none for the page's own. */
  readonly decided: (words: string) => void;
}

/** Keys that do something with the list. */
const OURS = new Set(['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape']);

/**
 * What is in a search box and its list of suggestions, by the keys of a combobox with a list as the ARIA Authoring
 * Practices have them: the focus stays in the field, arrows move through the list, Enter and Tab take what is marked there,
 * Escape closes the list, then empties the field.
 */
export class SearchBox {
  text = '';
  suggestions: readonly Suggestion[] = [];
  /** Whether the suggestions are guesses at a misspelt name. */
  isGuess = false;
  /** Position of the suggestion that is marked; -1 for none. */
  active = -1;
  #isOpen = false;

  constructor(readonly listener: BoxListener) {}

  /** Whether the list is to be seen. */
  get isOpen(): boolean {
    return this.#isOpen && this.suggestions.length > 0;
  }

  /** Whether the words are not decided upon yet. */
  get isTyping(): boolean {
    return this.#isOpen;
  }

  /** Offers other suggestions; none is marked. */
  offer(suggestions: readonly Suggestion[], isGuess = false): void {
    this.suggestions = suggestions;
    this.isGuess = isGuess;
    this.active = -1;
  }

  /** Puts words into the field, as if they had been typed and Enter pressed. */
  decide(words: string): void {
    this.hold(words);
    this.listener.decided(words.trim());
  }

  /** Holds these words, which nobody is typing. */
  hold(words: string): void {
    this.text = words;
    this.offer([]);
    this.#isOpen = false;
  }

  readonly input = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.#isOpen = true;
    this.listener.typed();
  };

  readonly close = (): void => {
    this.#isOpen = false;
    this.active = -1;
    this.listener.changed();
  };

  readonly key = (event: KeyboardEvent): void => {
    // Keys that choose among the characters of an input method are none of ours.
    if (event.isComposing) return;
    // Letters need not wait for them.
    if (OURS.has(event.key)) this.listener.needed();
    if (this.#act(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Whether the key is dealt with. */
  #act({ key, altKey }: KeyboardEvent): boolean {
    const marked = this.isOpen ? this.suggestions[this.active] : undefined;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        return this.#move(key === 'ArrowDown' ? 1 : -1, altKey);
      case 'Enter':
        this.decide(marked ? marked.words : this.text);
        return true;
      case 'Tab':
        // The focus moves on as ever.
        if (marked) this.decide(marked.words);
        return false;
      case 'Escape':
        if (this.isOpen) this.close();
        else if (this.text) this.decide('');
        else return false;
        return true;
      default:
        // Home, End and the other keys that move or type are for the text.
        if (marked) this.#mark(-1);
        return false;
    }
  }

  #move(step: 1 | -1, altKey: boolean): boolean {
    if (altKey && step < 0) {
      this.close();
      return true;
    }
    const { length } = this.suggestions;
    if (length === 0) return false;
    const wasOpen = this.isOpen;
    this.#isOpen = true;
    // Past either end lies the field itself.
    const from = wasOpen ? this.active : -1;
    this.#mark(altKey ? -1 : ((from + 1 + step + length + 1) % (length + 1)) - 1);
    return true;
  }

  #mark(position: number): void {
    this.active = position;
    this.listener.changed();
  }
}
