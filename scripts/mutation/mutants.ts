import ts from 'typescript';
import { editsOf } from './edits.js';
import type { Edit } from './edits.js';

/** A source file with one small change. */
export interface Mutant {
  readonly file: string;
  /** The line of the change, from 1. */
  readonly line: number;
  /** The function, class or constant around it; '' for none. */
  readonly within: string;
  /** The changed lines, without indentation, as they are and as they become. */
  readonly before: string;
  readonly after: string;
  /** The place of the innermost statement around it. */
  readonly statement: number;
  /** The whole file with the change. */
  readonly text: string;
}

/** Every mutant of a file, in the order of their places. What is about types alone has none. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node, within: string, statement: number): void => {
    if (isAboutTypes(node)) return;
    const name = nameOf(node) ?? within;
    const place = isStep(node) ? node.getStart(source) : statement;
    for (const edit of editsOf(node, source)) {
      mutants.push({ file, within: name, statement: place, ...changed(edit, source) });
    }
    ts.forEachChild(node, (child) => {
      if (!isKey(child)) visit(child, name, place);
    });
  };
  visit(source, '', 0);
  return mutants;
}

function isAboutTypes(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}

function nameOf(node: ts.Node): string | undefined {
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isClassElement(node) ||
    (ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent));
  return isNamed ? node.name?.getText() : undefined;
}

/** What a debugger would stop at. */
function isStep(node: ts.Node): boolean {
  return (ts.isStatement(node) && !ts.isBlock(node)) || ts.isPropertyDeclaration(node);
}

/** A string that is the name of a member. */
function isKey(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isStringLiteral(node) && ts.isPropertyAssignment(parent) && parent.name === node;
}

function changed(edit: Edit, source: ts.SourceFile): Omit<Mutant, 'file' | 'within' | 'statement'> {
  const { text } = source;
  const { line } = source.getLineAndCharacterOfPosition(edit.start);
  const from = text.lastIndexOf('\n', edit.start - 1) + 1;
  const to = (text.indexOf('\n', edit.end) + 1 || text.length + 1) - 1;
  const [head, tail] = [text.slice(from, edit.start), text.slice(edit.end, to)];
  return {
    line: line + 1,
    before: inOneLine(text.slice(from, to)),
    after: inOneLine(head + edit.text + tail),
    text: text.slice(0, edit.start) + edit.text + text.slice(edit.end),
  };
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
