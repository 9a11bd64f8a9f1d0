/*
 * The configurator: a form makes a choice, the choice makes the code, the preview and the link. The link comes from
 * anywhere, so it is read by the same strict readers as the fields, and becomes field values and text, never markup.
 */
import { accentPair } from './accent.js';
import { goesByPage, readLink, writeLink, type Choice } from './choice.js';
import { CodePanel } from './code-panel.js';
import { option } from './field.js';
import { SettingsForm } from './form.js';
import { Preview } from './preview.js';
import { foreignHost, previewMarkup, type PreviewNews } from './preview-content.js';
import { oneLine } from './text.js';
import { loadNames, namesFor } from './suggestions.js';

/** So long a pause in typing, in ms, and the preview follows. */
const PAUSE = 300;

const LAYOUT_NOTES: { readonly [layout: string]: string } = {
  grid: 'For an article or a page of its own: one to four columns, as there is room.',
  list: 'One below the other, the facts on the right, like a table of contents.',
  compact: 'For a sidebar of some 280 pixels.',
  path: 'A career from its start, in three stages.',
  guide: 'A whole guide to a career above its courses; for one career at a time.',
};

const find = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;

const facts = find('#facts');
const meant = find('#meant');
const ask = find('#ask');
const dark = find<HTMLButtonElement>('#dark');
const settings = new SettingsForm(find('#settings'), changed);
const code = new CodePanel(find('.code'), changed);
const preview = new Preview(find('.stage'), heard);

let choice: Choice = {};
/** The address of a catalogue on another site that the reader let in. */
let allowed: string | undefined;
let shown = '';
/** What the shelf in the preview last found wrong. */
let trouble = '';
let pause: ReturnType<typeof setTimeout> | undefined;

function changed(): void {
  choice = settings.read();
  find('#layout-note').textContent = LAYOUT_NOTES[choice.layout ?? 'grid']!;
  find('#accent-note').textContent = accentNote(choice);
  code.show(choice);
  const form = code.form.name === 'script' ? '' : `form=${code.form.name}`;
  const link = [writeLink(choice), form].filter(Boolean).join('&');
  history.replaceState(null, '', `${location.pathname}#${link}`);
  clearTimeout(pause);
  pause = setTimeout(showPreview, PAUSE);
}

function showPreview(): void {
  const host = foreignHost(choice, location.origin);
  const asks = host !== undefined && choice.src !== allowed;
  ask.hidden = !asks;
  ask.firstElementChild!.textContent = asks
    ? `The catalogue comes from ${host}; the preview has the built-in courses.`
    : '';
  const content = {
    markup: previewMarkup(choice, code.form, location.origin, allowed),
    inPost: goesByPage(choice),
    dark: dark.getAttribute('aria-pressed') === 'true',
  };
  const next = JSON.stringify(content);
  if (next === shown) return;
  shown = next;
  trouble = '';
  preview.show(content);
}

function heard(news: PreviewNews): void {
  if (news.kind === 'error') facts.textContent = trouble = news.message;
  if (news.kind !== 'results') return;
  const { count, query, understood } = news;
  const cards = count === 1 ? '1 card' : `${count} cards`;
  const subject = understood.slice(0, 4).join(', ');
  facts.textContent = count
    ? `${cards}${subject ? `. Understood: ${subject}.` : ' with these words in their titles.'}`
    : `Nothing is known about ${query ? `"${query}"` : 'this page'}. Try other words.`;
  if (trouble) facts.append(` ${trouble}`);
  // "Did you mean ...?" was followed inside the preview.
  const other = choice.for !== undefined && query !== '' && oneLine(query) !== choice.for;
  meant.hidden = !other;
  if (!other) return;
  settings.field('for').value = query;
  meant.textContent = `The words are "${query}" now.`;
  changed();
}

function accentNote({ accent, preset, theme }: Choice): string {
  if (accent === undefined) return '';
  const [light, darkOne] = accentPair(accent, preset);
  const changes = [
    ...(theme !== 'dark' && light !== accent ? [`${light} on light pages`] : []),
    ...(theme !== 'light' && darkOne !== accent ? [`${darkOne} on dark pages`] : []),
  ];
  return changes.length
    ? `To stay readable it becomes ${changes.join(' and ')}.`
    : 'Readable on light and on dark pages.';
}

function pressOnly(group: Iterable<HTMLElement>, pressed: HTMLElement): void {
  for (const button of group) button.setAttribute('aria-pressed', String(button === pressed));
}

const widths = [...document.querySelectorAll<HTMLElement>('[data-width]')];
for (const button of widths) {
  button.addEventListener('click', () => {
    pressOnly(widths, button);
    preview.width = Number(button.dataset['width']) || undefined;
  });
}
dark.addEventListener('click', () => {
  dark.setAttribute('aria-pressed', String(dark.getAttribute('aria-pressed') !== 'true'));
  showPreview();
});
ask.querySelector('button')!.addEventListener('click', () => {
  allowed = choice.src;
  showPreview();
  facts.textContent = 'The catalogue is on its way.';
});
find('#ideas').addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  settings.field('for').value = target.textContent;
  changed();
});
find('#copy-link').addEventListener('click', ({ currentTarget }) => {
  const place = (currentTarget as HTMLElement).parentElement!.querySelector('p')!;
  void code.copy(location.href, 'the link', place);
});

find('.onward').addEventListener('click', (event) => {
  // The fragment of the address is taken: it holds the choice.
  event.preventDefault();
  find('#code-title').scrollIntoView();
  find('#code-title').focus();
});

let names: Promise<readonly string[]> | undefined;
const words = settings.field('for');
words.addEventListener('focus', () => void (names ??= loadNames()), { once: true });
words.addEventListener('input', () => {
  void (names ??= loadNames()).then((known) => {
    find('#names').replaceChildren(...namesFor(words.value, known).map((name) => option(name, name)));
  });
});

function open(): void {
  const { hash, search } = location;
  if (hash.length > 1 || search) {
    settings.fill(readLink({ hash, search }));
    code.form = new URLSearchParams(hash.length > 1 ? hash.slice(1) : search).get('form') ?? undefined;
  }
  changed();
}

dark.setAttribute('aria-pressed', String(matchMedia('(prefers-color-scheme: dark)').matches));
addEventListener('hashchange', open);
open();
