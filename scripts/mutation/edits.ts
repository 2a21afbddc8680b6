import ts from 'typescript';

/** A change of a source text: what replaces the characters from `start` up to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const { SyntaxKind: Kind } = ts;

/** Operators with those that replace them. */
const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [Kind.LessThanToken]: ['<=', '>='],
  [Kind.LessThanEqualsToken]: ['<', '>'],
  [Kind.GreaterThanToken]: ['>=', '<='],
  [Kind.GreaterThanEqualsToken]: ['>', '<'],
  [Kind.EqualsEqualsEqualsToken]: ['!=='],
  [Kind.ExclamationEqualsEqualsToken]: ['==='],
  [Kind.AmpersandAmpersandToken]: ['||'],
  [Kind.BarBarToken]: ['&&'],
  [Kind.PlusToken]: ['-'],
  [Kind.MinusToken]: ['+'],
  [Kind.AsteriskToken]: ['/'],
  [Kind.SlashToken]: ['*'],
  [Kind.PercentToken]: ['*'],
  [Kind.AmpersandToken]: ['|'],
  [Kind.BarToken]: ['&'],
  [Kind.CaretToken]: ['&'],
  [Kind.LessThanLessThanToken]: ['>>'],
  [Kind.GreaterThanGreaterThanToken]: ['<<'],
  [Kind.GreaterThanGreaterThanGreaterThanToken]: ['>>', '<<'],
  [Kind.PlusEqualsToken]: ['-='],
  [Kind.MinusEqualsToken]: ['+='],
  [Kind.QuestionQuestionEqualsToken]: ['='],
};

/** What counts up, and down. */
const STEPS: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [Kind.PlusPlusToken]: '--',
  [Kind.MinusMinusToken]: '++',
};

/** Operators of which either side alone is a change. */
const EITHER_SIDE: ReadonlySet<ts.SyntaxKind> = new Set([
  Kind.AmpersandAmpersandToken,
  Kind.BarBarToken,
  Kind.QuestionQuestionToken,
]);

/** Methods with those that replace them. */
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  push: 'unshift',
};

/** Methods whose result has the type of what they are called on, so the call can be left out. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'filter',
  'map',
  'slice',
  'subarray',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'trim',
  'toLowerCase',
  'normalize',
  'replace',
  'replaceAll',
]);

/** The changes of one node itself, without those of the nodes in it. */
export function editsOf(node: ts.Node, source: ts.SourceFile): Edit[] {
  return [
    ...operatorEdits(node, source),
    ...conditionEdits(node, source),
    ...literalEdits(node, source),
    ...callEdits(node, source),
    ...statementEdits(node, source),
  ];
}

function operatorEdits(node: ts.Node, source: ts.SourceFile): Edit[] {
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    return unaryEdits(node, source);
  }
  if (!ts.isBinaryExpression(node)) return [];
  const { left, operatorToken, right } = node;
  const sides = EITHER_SIDE.has(operatorToken.kind) ? [left, right] : [];
  return [
    ...(OPERATORS[operatorToken.kind] ?? []).map((text) => replaced(operatorToken, text, source)),
    ...sides.map((side) => replaced(node, side.getText(source), source)),
  ];
}

function unaryEdits(
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  source: ts.SourceFile,
): Edit[] {
  const operand = node.operand.getText(source);
  const step = STEPS[node.operator];
  if (step === undefined) return [replaced(node, operand, source)];
  const changed = ts.isPrefixUnaryExpression(node) ? step + operand : operand + step;
  return [replaced(node, changed, source)];
}

function conditionEdits(node: ts.Node, source: ts.SourceFile): Edit[] {
  if (ts.isIfStatement(node)) return constants(node.expression, ['true', 'false'], source);
  if (ts.isConditionalExpression(node)) return constants(node.condition, ['true', 'false'], source);
  // A loop that always goes on is no news.
  if (ts.isWhileStatement(node)) return constants(node.expression, ['false'], source);
  if (ts.isForStatement(node) && node.condition)
    return constants(node.condition, ['false'], source);
  return [];
}

function constants(node: ts.Node, values: readonly string[], source: ts.SourceFile): Edit[] {
  return values.map((value) => replaced(node, value, source));
}

function literalEdits(node: ts.Node, source: ts.SourceFile): Edit[] {
  if (node.kind === Kind.TrueKeyword) return [replaced(node, 'false', source)];
  if (node.kind === Kind.FalseKeyword) return [replaced(node, 'true', source)];
  if (ts.isNumericLiteral(node)) return [replaced(node, String(larger(Number(node.text))), source)];
  if (ts.isBigIntLiteral(node)) return [replaced(node, `(${node.getText(source)} + 1n)`, source)];
  if (ts.isStringLiteralLike(node)) {
    return [replaced(node, node.text === '' ? "'mutated'" : "''", source)];
  }
  if (ts.isTemplateExpression(node)) return [replaced(node, "''", source)];
  if (ts.isRegularExpressionLiteral(node)) return patternEdits(node, source);
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) {
    return [replaced(node, '[]', source)];
  }
  if (ts.isSpreadElement(node)) return [replaced(node, '...[]', source)];
  if (ts.isSpreadAssignment(node)) return [replaced(node, '...{}', source)];
  return [];
}

function larger(number: number): number {
  // `1e80 + 1` is `1e80`.
  return number + 1 === number ? number * 2 : number + 1;
}

/** A pattern without one of its anchors, and without its flags. */
function patternEdits(node: ts.RegularExpressionLiteral, source: ts.SourceFile): Edit[] {
  const text = node.getText(source);
  const end = text.lastIndexOf('/');
  const [body, flags] = [text.slice(1, end), text.slice(end + 1)];
  const changed = [
    ...(body.startsWith('^') ? [`/${body.slice(1)}/${flags}`] : []),
    ...(body.endsWith('$') ? [`/${body.slice(0, -1)}/${flags}`] : []),
    ...(flags === '' ? [] : [`/${body}/`]),
  ];
  return changed.map((pattern) => replaced(node, pattern, source));
}

function callEdits(node: ts.Node, source: ts.SourceFile): Edit[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression: receiver, name } = node.expression;
  const other = Object.hasOwn(METHODS, name.text) ? METHODS[name.text] : undefined;
  return [
    ...(other === undefined ? [] : [replaced(name, other, source)]),
    ...(LEFT_OUT.has(name.text) ? [replaced(node, receiver.getText(source), source)] : []),
  ];
}

function statementEdits(node: ts.Node, source: ts.SourceFile): Edit[] {
  const isLeftOut =
    ts.isExpressionStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isBreakOrContinueStatement(node) ||
    (ts.isReturnStatement(node) && node.expression === undefined);
  return isLeftOut ? [replaced(node, ';', source)] : [];
}

function replaced(node: ts.Node, text: string, source: ts.SourceFile): Edit {
  return { start: node.getStart(source), end: node.getEnd(), text };
}
