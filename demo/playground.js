/*
 * The playground: a form that sets the shelf's attributes, what was understood, and the HTML for the same shelf. What
 * stands in the address (?q=...) is data: it becomes field values, attributes and text, never markup.
 */
const shelf = document.querySelector('course-shelf');
const controls = document.querySelector('#controls');
const stage = document.querySelector('.stage');
const understood = document.querySelector('#understood');
const form = document.querySelector('#form');
const code = document.querySelector('#html');
const copied = document.querySelector('#copied');

const DEFAULTS = { limit: '6', theme: 'auto' };
const ATTRIBUTES = ['limit', 'level', 'kind', 'free', 'theme', 'dir'];
const PAUSE = 150;
const fields = controls.elements;

/** The attributes that differ from their defaults, in order; `free` has no value. */
function attributes() {
  const chosen = [['for', fields.q.value.trim()]];
  for (const name of ATTRIBUTES) {
    const field = fields[name];
    if (field.type === 'checkbox') {
      if (field.checked) chosen.push([name, '']);
    } else if (field.value && field.validity.valid && field.value !== DEFAULTS[name]) {
      chosen.push([name, field.value]);
    }
  }
  return chosen;
}

function apply() {
  const chosen = new Map(attributes());
  for (const name of ['for', ...ATTRIBUTES]) {
    const value = chosen.get(name);
    if (value === undefined) shelf.removeAttribute(name);
    else if (shelf.getAttribute(name) !== value) shelf.setAttribute(name, value);
  }
  stage.dataset.width = fields.width.value;
  stage.classList.toggle('idle', !chosen.get('for'));
  if (!chosen.get('for')) understood.replaceChildren();
  writeHtml();
  writeAddress();
}

function writeHtml() {
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const list = (prefix) =>
    attributes()
      .map(([name, value]) =>
        value === '' && name === 'free' ? prefix + name : `${prefix}${name}="${escape(value)}"`,
      )
      .join(' ');
  const box = list('data-').replace('data-for=', 'data-course-shelf=');
  code.textContent = {
    script: `<script src="dist/embed.js" ${list('data-')} async></script>`,
    box: `<div ${box}></div>\n<script src="dist/embed.js" async></script>`,
    element: `<course-shelf ${list('')}></course-shelf>\n<script src="dist/course-shelf.js" async></script>`,
  }[form.value];
  copied.textContent = '';
}

function writeAddress() {
  const url = new URL(location.href);
  url.search = '';
  for (const [name, value] of attributes())
    url.searchParams.set(name === 'for' ? 'q' : name, value || 'true');
  if (!fields.q.value.trim()) url.searchParams.set('q', '');
  if (fields.width.value) url.searchParams.set('width', fields.width.value);
  window.history.replaceState(null, '', url);
}

function readAddress() {
  const { searchParams } = new URL(location.href);
  for (const name of ['q', 'width', ...ATTRIBUTES]) {
    const field = fields[name];
    const value = searchParams.get(name);
    if (value === null) continue;
    if (field.type === 'checkbox') field.checked = value !== 'false';
    else if (field.localName === 'input' || [...field.options].some((option) => option.value === value)) {
      field.value = value;
    }
  }
}

/** Rows of what the shelf took the words for. */
function rowsOf({ careers, skills, topics, level, kind, free, provider, language, words }) {
  const named = (entities) =>
    entities.map(({ label, certainty }) =>
      certainty < 1 ? `${label} (${Math.round(certainty * 100)} % sure)` : label,
    );
  return [
    ['Career', named(careers)],
    ['Skill', named(skills)],
    ['Topic', named(topics)],
    ['Level', level ? [level] : []],
    ['Kind', kind ? [kind] : []],
    ['Cost', free ? ['free'] : []],
    ['Provider', provider ? [provider] : []],
    ['Language', language ? [language] : []],
    ['Other words', words],
  ].filter(([, values]) => values.length > 0);
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

shelf.addEventListener('course-shelf-results', (event) => {
  // Without words the shelf reads this page, which is about nothing but itself.
  if (!fields.q.value.trim()) return;
  const rows = rowsOf(event.understood);
  if (event.suggestion) rows.push(['Suggestion', [event.suggestion]]);
  rows.push(['Cards', [String(event.items.length)]]);
  understood.replaceChildren(
    ...rows.flatMap(([name, values]) => [
      element('dt', name),
      ...values.map((value) => element('dd', value)),
    ]),
  );
  // The shelf's own "Did you mean ...?" changes its words; the form follows.
  if (shelf.for !== fields.q.value.trim()) {
    fields.q.value = shelf.for;
    apply();
  }
});

let pause;
controls.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(apply, PAUSE);
});
controls.addEventListener('submit', (event) => {
  event.preventDefault();
  apply();
});
controls.addEventListener('click', ({ target }) => {
  if (!target.matches('.examples button')) return;
  fields.q.value = target.textContent;
  apply();
});
form.addEventListener('input', writeHtml);
document.querySelector('#copy').addEventListener('click', async () => {
  try {
    await window.navigator.clipboard.writeText(code.textContent);
    copied.textContent = 'Copied.';
  } catch {
    // Without the permission: selected, so that one key press copies it.
    window.getSelection().selectAllChildren(code);
    copied.textContent = 'Selected: press Ctrl+C or Command+C.';
  }
});

readAddress();
apply();
