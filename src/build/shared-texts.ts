import type { UntaggedItem } from '../catalog/item.js';

/** Texts longer than this are rarely said twice. */
const LONGEST = 60;
/** Enough for all providers, makers, languages and skills of a large catalogue. */
const MOST = 50_000;

/** Keeps one copy of what many items say, so that a large catalogue needs less memory. */
export class SharedTexts {
  readonly #known = new Map<string, string>();
  readonly #none: readonly string[] = [];

  share(item: UntaggedItem): UntaggedItem {
    const { provider, institution, authors, language, skills, subjects } = item;
    return {
      ...item,
      provider: this.#one(provider),
      ...(institution !== undefined && { institution: this.#one(institution) }),
      ...(authors && { authors: this.#all(authors) }),
      ...(language !== undefined && { language: this.#one(language) }),
      skills: this.#all(skills),
      ...(subjects && { subjects: this.#all(subjects) }),
    };
  }

  #all(texts: readonly string[]): readonly string[] {
    return texts.length ? texts.map((text) => this.#one(text)) : this.#none;
  }

  #one(text: string): string {
    if (text.length > LONGEST) return text;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size < MOST) this.#known.set(text, text);
    return text;
  }
}
