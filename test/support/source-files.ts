/** The source files for the architecture tests: each file with its imports and without comments. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '..', '..');

export interface Import {
  /** The package name as written, or for our own files the path relative to the repository, ending in `.ts`. */
  readonly target: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

/** Every TypeScript file below a folder of the repository. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .sort()
    .map((file) => parse(file, readFileSync(path.join(root, file), 'utf8')));
}

/** Parses one file. Exported so that the rules can be tested on invented sources. */
export function parse(file: string, text: string): SourceFile {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  visit(tree, (node) => {
    const found = importOf(node, file);
    if (found !== undefined) imports.push(found);
  });
  return { file, imports, tree };
}

/** Calls `see` for every node of a tree. Comments are not nodes. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function importOf(node: ts.Node, file: string): Import | undefined {
  if (ts.isImportDeclaration(node)) return describe(node.moduleSpecifier, file, node.importClause?.isTypeOnly === true);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return describe(node.moduleSpecifier, file, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return describe(node.argument.literal, file, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return describe(node.arguments[0], file, false);
  return undefined;
}

function describe(specifier: ts.Node | undefined, file: string, typeOnly: boolean): Import | undefined {
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return undefined;
  const own = specifier.text.startsWith('.');
  const target = own
    ? path.posix.join(path.posix.dirname(file), specifier.text).replace(/\.js$/, '.ts')
    : specifier.text;
  return { target, own, typeOnly };
}
