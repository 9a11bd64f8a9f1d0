import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function* descendants(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* descendants(child);
  }
}

/** Style sheet text without comments and needless spaces; quoted strings stay as they are. */
export function minifyCss(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/s)
    .map((part, index) =>
      index % 2
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/([\w-]): /g, '$1:')
            .replace(/;\}/g, '}')
            .replace(/ !important/g, '!important')
            .replace(/\( /g, '(')
            .replace(/ \)/g, ')')
            .replace(/(?<=[\s(,:-])0(?=\.\d)/g, '')
            .replace(/--_[\w-]+/g, shortName),
    )
    .join('');
}

const shortNames = new Map<string, string>();

/** The shelf's own custom properties begin with `--_`. A short name depends on the long one alone, so builds repeat. */
function shortName(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 676;
  const short = `--${(sum + 360).toString(36)}`;
  const other = shortNames.get(short);
  if (other !== undefined && other !== name)
    throw new Error(`${other} and ${name} both become ${short}: rename one`);
  shortNames.set(short, name);
  return short;
}

/** Markup with every line break and its indentation as one space: the text nodes stay the same in number. */
export function minifyHtml(text: string): string {
  return text.replace(/<!--[^]*?-->/g, '').replace(/\s*\n\s*/g, ' ');
}

const minifiers: { [tag: string]: (text: string) => string } = {
  css: minifyCss,
  html: minifyHtml,
  svg: minifyHtml,
};

/** Tagged templates are the one place where the minifier leaves other characters than ASCII as they are. */
export function escapeNonAscii(text: string): string {
  return text.replace(/[^\x00-\x7f]/g, (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0'));
}

/** Shortens css`` and html`` literals of our own sources, which minifiers of JavaScript leave alone. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return null;
      const edits: { start: number; end: number; text: string }[] = [];
      for (const node of descendants(this.parse(code) as unknown as Node)) {
        if (node.type !== 'TaggedTemplateExpression') continue;
        const minify = minifiers[String((node['tag'] as Node)['name'])];
        if (!minify) continue;
        for (const quasi of (node['quasi'] as Node)['quasis'] as Node[]) {
          edits.push({
            start: quasi.start,
            end: quasi.end,
            text: escapeNonAscii(minify(code.slice(quasi.start, quasi.end))),
          });
        }
      }
      let result = code;
      for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
        result = result.slice(0, start) + text + result.slice(end);
      }
      return { code: result, map: null };
    },
  };
}
