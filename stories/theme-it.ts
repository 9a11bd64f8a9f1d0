import { html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { tokens, type Token } from 'virtual:manifest';
import '../src/define.js';
import bold from '../src/themes/bold.css?raw';
import paper from '../src/themes/paper.css?raw';
import quiet from '../src/themes/quiet.css?raw';
import { forAnalysts } from './catalogues.js';
import { AA_TEXT, blend, contrast, ratioText } from './contrast.js';
import { colourOf } from './drawn-colour.js';
import { colourPair, cssOf, readPreset, type Preset, type Theme } from './theme-css.js';
import styles from './theme-it.css?inline';

const presets: Readonly<Record<string, Preset>> = {
  Default: { theme: {}, rules: '' },
  Quiet: readPreset(quiet),
  Bold: readPreset(bold),
  Paper: readPreset(paper),
};

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** What is read on what; each must be readable by itself. */
const READ_ON: readonly (readonly [what: string, on: string])[] = [
  ['color', 'background'],
  ['muted', 'background'],
  ['accent', 'background'],
  ['on-mark', 'mark'],
];
/** A hue of one provider, for colours that depend on it. */
const HUE = 255;

const full = (name: string): string => `--course-shelf-${name}`;
const short = (name: string): string => name.slice(full('').length);

/** Lets a designer change every token, see it in several layouts, and copy the style sheet. */
export class ThemeIt extends LitElement {
  static override properties = { theme: { state: true }, scheme: { state: true }, said: { state: true } };
  static override styles = unsafeCSS(styles);

  declare theme: Theme;
  declare scheme: Scheme;
  declare said: string;
  #preset: Preset = presets['Default']!;

  constructor() {
    super();
    this.theme = {};
    this.scheme = 'light';
    this.said = '';
  }

  /** The style sheet of what is set now. */
  get css(): string {
    return cssOf(this.theme, this.#preset.rules);
  }

  #start(name: string): void {
    this.#preset = presets[name]!;
    this.theme = this.#preset.theme;
    this.said = '';
  }

  #show(scheme: Scheme): void {
    this.scheme = scheme;
  }

  #set(name: string, value: string): void {
    const next = { ...this.theme, [name]: value.trim() };
    const set = tokens.filter((token) => next[token.name]);
    this.theme = Object.fromEntries(set.map((token) => [token.name, next[token.name] ?? '']));
    this.said = '';
  }

  #value({ name, default: usual }: Token): string {
    return this.theme[name] ?? usual;
  }

  /** The colour of a token on a page of this scheme, as it is drawn. */
  #colour(name: string, scheme: Scheme): ReturnType<typeof colourOf> {
    const token = tokens.find((each) => each.name === full(name))!;
    return colourOf(this.#value(token), { scheme, variables: { ...this.theme, '--hue': String(HUE) } });
  }

  readonly #copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.css).then(
      () => (this.said = 'Copied.'),
      () => (this.said = 'The browser does not allow copying: select the text above.'),
    );
  };

  #field(token: Token): TemplateResult {
    const { name, description } = token;
    const value = this.#value(token);
    const colours = colourPair(value);
    const isSet = name in this.theme;
    return html`<div class="field">
      <label for=${name}><b>${short(name)}</b> <small>${description}</small></label>
      <span class="inputs">
        ${colours ? SCHEMES.map((scheme) => this.#colourInput(token, colours, scheme)) : ''}
        <input
          id=${name}
          type="text"
          spellcheck="false"
          placeholder=${token.default}
          .value=${isSet ? value : ''}
          @input=${(event: InputEvent) => this.#set(name, (event.target as HTMLInputElement).value)}
        />
      </span>
    </div>`;
  }

  #colourInput({ name }: Token, colours: { light: string; dark: string }, scheme: Scheme): TemplateResult {
    return html`<input
      type="color"
      aria-label="${short(name)}, ${scheme} pages"
      .value=${colours[scheme].slice(0, 7)}
      @input=${(event: InputEvent) => {
        const pair = { ...colours, [scheme]: (event.target as HTMLInputElement).value };
        this.#set(name, `light-dark(${pair.light}, ${pair.dark})`);
      }}
    />`;
  }

  #readability(): TemplateResult {
    const rows = READ_ON.flatMap(([what, on]) =>
      SCHEMES.map((scheme) => {
        const page = colourOf('Canvas', { scheme, variables: {} });
        const ground = blend(this.#colour(on, scheme), page);
        const ratio = contrast(this.#colour(what, scheme), ground);
        return { what, on, scheme, ratio };
      }),
    );
    return html`<table>
      <caption>
        Contrast, as WCAG counts it; AA asks text for ${AA_TEXT}:1
      </caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Page</th>
          <th scope="col">Ratio</th>
          <th scope="col">AA</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ what, on, scheme, ratio }) =>
            html`<tr class=${ratio < AA_TEXT ? 'fails' : ''}>
              <th scope="row">${what} on ${on}</th>
              <td>${scheme}</td>
              <td>${ratioText(ratio)}</td>
              <td>${ratio < AA_TEXT ? 'fails' : 'passes'}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #choices(
    legend: string,
    names: readonly string[],
    isOn: (name: string) => boolean,
    pick: (name: string) => void,
  ): TemplateResult {
    return html`<div role="group" aria-label=${legend} class="choices">
      ${names.map(
        (name) =>
          html`<button type="button" aria-pressed=${isOn(name)} @click=${() => pick(name)}>${name}</button>`,
      )}
    </div>`;
  }

  protected override render(): TemplateResult {
    return html`
      <style>
        ${this.#preset.rules}
      </style>
      <form @submit=${(event: Event) => event.preventDefault()}>
        <h1>Theme it</h1>
        <p>
          Change what a shelf is made of. An empty field keeps the default; colours have one value for light
          pages and one for dark ones.
        </p>
        ${this.#choices(
          'Start from',
          Object.keys(presets),
          (name) => presets[name] === this.#preset,
          (name) => this.#start(name),
        )}
        <div class="fields">${tokens.map((token) => this.#field(token))}</div>
      </form>
      <div class="outcome">
        ${this.#choices(
          'Page',
          SCHEMES,
          (name) => name === this.scheme,
          (name) => this.#show(name as Scheme),
        )}
        <div class="page ${this.scheme}" style=${styleMap(this.theme)}>
          <course-shelf for="data analyst" limit="4" .items=${forAnalysts}></course-shelf>
          <div class="side-by-side">
            <course-shelf
              for="data analyst"
              heading="From the start"
              layout="path"
              limit="3"
              heading-level="3"
              .items=${forAnalysts}
            ></course-shelf>
            <course-shelf
              for="books for data analysts"
              layout="compact"
              limit="5"
              .items=${forAnalysts}
            ></course-shelf>
          </div>
        </div>
        <div class="side-by-side">
          <div>
            <h2>The style sheet</h2>
            <pre tabindex="0" aria-label="The style sheet"><code>${
              this.css || '/* The default look needs none. */'
            }</code></pre>
            <button type="button" class="copy" ?disabled=${!this.css} @click=${this.#copy}>Copy</button>
            <span role="status">${this.said}</span>
          </div>
          ${this.#readability()}
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'theme-it': ThemeIt;
  }
}
