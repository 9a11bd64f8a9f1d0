/** Facts about the element for editors and documentation, all read from its source. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { listFiles } from './imports.mjs';

const root = new URL('../', import.meta.url);
const tag = 'course-shelf';
const folders = ['src/element', 'src/links', 'src/catalog', 'src/sources'];

/** Members that every Lit element has; nobody calls them on a shelf. */
const lifecycle = new Set(
  'attributeChangedCallback connectedCallback disconnectedCallback createRenderRoot willUpdate shouldUpdate update updated firstUpdated render getUpdateComplete scheduleUpdate'.split(
    ' ',
  ),
);

const isPublic = (member) =>
  (member.privacy ?? 'public') === 'public' &&
  !member.static &&
  !/^[#_]/.test(member.name) &&
  !lifecycle.has(member.name);

/** The class that holds the element's settings; outside, it is part of the element. */
const base = 'Settings';
const lit = { name: 'LitElement', package: 'lit' };

/** Names of types that are unions of strings, so that attributes can list their values. */
function stringUnions(texts) {
  const unions = new Map();
  for (const text of texts) {
    for (const [, name, body] of text.matchAll(/export type (\w+) =\s*\|?\s*((?:'[^']*'\s*\|?\s*)+);/g)) {
      unions.set(name, body.replace(/\s+/g, ' ').trim());
    }
  }
  return unions;
}

function expand(type, unions) {
  return (
    type && {
      ...type,
      text: type.text.replace(/\b(?:\w+\.)?([A-Z]\w*)\b/g, (whole, name) => unions.get(name) ?? whole),
    }
  );
}

/** The tokens: each `/** what it is *\/ --_name: var(--course-shelf-name, default);` of the file that holds them all. */
async function readTokens() {
  const text = await readFile(new URL('src/element/tokens.ts', root), 'utf8');
  const declarations = text.matchAll(
    /\/\*\* ([^*]+) \*\/\s*--_[\w-]+:\s*var\(\s*(--course-shelf-[\w-]+),\s*([^;]+?)\s*\);/g,
  );
  return [...declarations].map(([, description, name, value]) => ({
    name,
    description: description.replace(/\s+/g, ' '),
    default: value.replace(/\s+/g, ' '),
  }));
}

function cleanClass(declaration, unions) {
  const expanded = (list) =>
    list?.map(({ inheritedFrom, ...entry }) => ({ ...entry, type: expand(entry.type, unions) }));
  const { members, attributes, superclass, ...rest } = declaration;
  return {
    ...rest,
    ...(superclass && { superclass: superclass.name === base ? lit : superclass }),
    ...(members && { members: expanded(members.filter(isPublic)) }),
    ...(attributes && { attributes: expanded(attributes) }),
  };
}

/** The manifest of what the package ships: paths are those of `dist`, inner modules are left out. */
export async function readManifest() {
  const paths = folders.flatMap((folder) => listFiles(fileURLToPath(root), folder, '.ts'));
  const texts = await Promise.all(paths.map((path) => readFile(new URL(path, root), 'utf8')));
  // The analyzer's own command would write into package.json.
  const files = paths.map((path, index) =>
    ts.createSourceFile(path, texts[index], ts.ScriptTarget.ES2015, true),
  );
  const { modules } = create({ modules: files, plugins: litPlugin(), context: {} });
  const unions = stringUnions(texts);
  const classes = modules
    .flatMap((module) => module.declarations)
    .filter((found) => found.kind === 'class' && (found.customElement || found.superclass?.name === 'Event'))
    .filter((found) => found.name !== base)
    .map((found) => cleanClass(found, unions));
  const element = classes.find((found) => found.customElement);
  if (!element) throw new Error('No custom element found in src/element.');
  element.tagName = tag;
  element.cssProperties = await readTokens();
  const reference = { name: element.name, module: 'dist/index.js' };
  const definition = { kind: 'custom-element-definition', name: tag, declaration: reference };
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        declarations: classes,
        exports: classes.map(({ name }) => ({
          kind: 'js',
          name,
          declaration: { name, module: 'dist/index.js' },
        })),
      },
      { kind: 'javascript-module', path: 'dist/define.js', declarations: [], exports: [definition] },
    ],
  };
}

export const elementOf = (manifest) => manifest.modules[0].declarations.find((found) => found.customElement);

/**
 * `'a' | 'b' | undefined` -> ['a', 'b']; [] for any other type.
 *
 * @param {{text: string}} [type]
 * @returns {string[]}
 */
export function accepted(type) {
  const parts = (type?.text ?? '').split('|').map((part) => part.trim());
  const values = parts.filter((part) => /^(['"]).+\1$/.test(part)).map((part) => part.slice(1, -1));
  return parts.every((part) => /^(['"]).+\1$|^undefined$/.test(part)) ? values : [];
}

function vscodeData(element) {
  return {
    version: 1.1,
    tags: [
      {
        name: tag,
        description: element.description ?? '',
        attributes: (element.attributes ?? []).map(({ name, description = '', type }) => ({
          name,
          description,
          ...(type?.text === 'boolean' && { valueSet: 'v' }),
          ...(accepted(type).length && { values: accepted(type).map((value) => ({ name: value })) }),
        })),
      },
    ],
  };
}

const described = ({ name, description = '' }) => ({ name, description });

function attributeType(type) {
  const values = accepted(type);
  return values.length ? values.map((value) => `"${value}"`) : type?.text;
}

function webTypes(element, { name, version }) {
  const members = element.members ?? [];
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: tag,
            description: element.description ?? '',
            attributes: (element.attributes ?? []).map((attribute) => ({
              ...described(attribute),
              ...(attribute.default !== undefined && { default: attribute.default }),
              value: { type: attributeType(attribute.type) ?? 'string' },
            })),
            slots: (element.slots ?? []).map(described),
            js: {
              properties: members
                .filter(({ kind }) => kind === 'field')
                .map((field) => ({ ...described(field), ...(field.type && { type: field.type.text }) })),
              events: (element.events ?? []).map(described),
            },
            css: {
              properties: (element.cssProperties ?? []).map(described),
              parts: (element.cssParts ?? []).map(described),
            },
          },
        ],
      },
    },
  };
}

/** Writes custom-elements.json, vscode.html-custom-data.json and web-types.json into `folder`. */
export async function writeManifests(folder) {
  const manifest = await readManifest();
  const element = elementOf(manifest);
  const facts = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  const files = {
    'custom-elements.json': manifest,
    'vscode.html-custom-data.json': vscodeData(element),
    'web-types.json': webTypes(element, facts),
  };
  for (const [name, value] of Object.entries(files)) {
    await writeFile(new URL(name, folder), JSON.stringify(value, null, 2) + '\n');
  }
}
