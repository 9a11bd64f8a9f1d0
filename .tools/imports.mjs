/** What each TypeScript source imports, read from its syntax tree. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** Paths of all files under `folder` with this ending, relative to `root`, with forward slashes. */
export function listFiles(root, folder, ending) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** @returns {{specifier: string, types: boolean, line: number}[]} `types`: gone when types are stripped */
export function importsOf(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const found = [];
  const add = (literal, types, node) => {
    if (!literal || !ts.isStringLiteralLike(literal)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push({ specifier: literal.text, types, line: line + 1 });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false, node);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly, node);
    else if (ts.isImportTypeNode(node)) add(node.argument.literal, true, node);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * @returns {Map<string, {lines: number, imports: {specifier, types, line, target?: string}[]}>} by path; `target` is
 * the path of the source that a relative specifier means
 */
export function readSources(root, folder = 'src') {
  const sources = new Map();
  for (const path of listFiles(root, folder, '.ts')) {
    const text = readFileSync(join(root, path), 'utf8');
    const imports = importsOf(path, text).map((found) => {
      if (!found.specifier.startsWith('.')) return found;
      const target = posix.join(dirname(path).split(sep).join('/'), found.specifier).replace(/\.js$/, '.ts');
      return { ...found, target };
    });
    sources.set(path, { lines: text.split('\n').length - 1, imports });
  }
  return sources;
}
