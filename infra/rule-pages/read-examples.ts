import ts from 'typescript';
import { type RulePage } from '#libs/contracts';

/** What the tests of a rule say in words. */
export interface Examples {
  readonly lists: RulePage['examples'];
  /** The first sentence that a test checks in full. */
  readonly sentence: string | null;
}

/** Reads the three lists of `describeRule`. Examples that a test works out stand in no list: nobody wrote them down. */
export function readExamples(spec: string): Examples {
  const source = ts.createSourceFile('rule.spec.ts', spec, ts.ScriptTarget.ES2024, true);
  const lists = new Map<string, readonly string[]>();
  let sentence: string | null = null;
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isArrayLiteralExpression(node.initializer)) {
      const name = node.name.getText();
      if (isInDescribeRule(node)) lists.set(name, node.initializer.elements.flatMap(exampleOf));
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'sentence') sentence ??= textOf(node.initializer);
    node.forEachChild(look);
  };
  look(source);
  const of = (name: string): readonly string[] => lists.get(name) ?? [];
  return { lists: { fires: of('fires'), staysQuiet: of('staysQuiet'), cannotTell: of('cannotTell') }, sentence };
}

function isInDescribeRule(node: ts.PropertyAssignment): boolean {
  const call = node.parent.parent;
  return ts.isCallExpression(call) && call.expression.getText() === 'describeRule';
}

function exampleOf(element: ts.Expression): readonly string[] {
  if (!ts.isArrayLiteralExpression(element)) return [];
  const [first, , expected] = element.elements;
  const text = first === undefined ? null : textOf(first);
  const level = expected === undefined ? null : severityIn(expected);
  return text === null ? [] : [level === null ? text : `${text} (${level})`];
}

/** Severity that an example expects; null where it names none. */
function severityIn(expected: ts.Expression): string | null {
  if (!ts.isObjectLiteralExpression(expected)) return null;
  for (const each of expected.properties)
    if (ts.isPropertyAssignment(each) && each.name.getText() === 'severity') return textOf(each.initializer);
  return null;
}

/** Text of a literal, or of several that are added up; null for what is worked out. */
function textOf(node: ts.Expression): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === null || right === null ? null : left + right;
}
