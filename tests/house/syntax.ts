import {
  createSourceFile,
  forEachChild,
  isCallExpression,
  isIdentifier,
  isNewExpression,
  isNonNullExpression,
  isNoSubstitutionTemplateLiteral,
  isPropertyAccessExpression,
  isStringLiteral,
  isTemplateHead,
  type Node,
  ScriptTarget,
  SyntaxKind,
} from 'typescript'
import type { SourceFile } from './sources'

/** Every node of a file, in order, with its line. */
const nodes = function* ({ path, text }: SourceFile): Generator<{ node: Node; at: string }> {
  const file = createSourceFile(path, text, ScriptTarget.Latest, true)
  const waiting: Node[] = [file]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield { node, at: `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}` }
    const children: Node[] = []
    forEachChild(node, (child) => {
      children.push(child)
    })
    waiting.push(...children.reverse())
  }
}

const found = (file: SourceFile, wanted: (node: Node) => string | false): string[] => {
  const places: string[] = []
  for (const { node, at } of nodes(file)) {
    const name = wanted(node)
    if (name) places.push(`${at} ${name}`)
  }
  return places
}

/** `any` as a type, and `!` behind an expression. */
export const escapes = (file: SourceFile): string[] =>
  found(file, (node) => (node.kind === SyntaxKind.AnyKeyword ? 'any' : isNonNullExpression(node) && 'an assertion with "!"'))

const injecting = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'eval', 'Function', 'setHTMLUnsafe'])

/** Ways to make markup or code from text. */
export const injections = (file: SourceFile): string[] =>
  found(file, (node) => {
    if (!isIdentifier(node) || !injecting.has(node.text)) return false
    const { parent } = node
    const called = (isCallExpression(parent) || isNewExpression(parent)) && parent.expression === node
    const global = node.text === 'eval' || node.text === 'Function'
    return (global ? called : true) && node.text
  })

/** Waiting for time instead of for a state, and putting a fake in a module's place. */
export const sleepsAndMocks = (file: SourceFile): string[] =>
  found(file, (node) => {
    if (!isCallExpression(node)) return false
    const { expression } = node
    if (isPropertyAccessExpression(expression)) {
      const { text } = expression.name
      return (text === 'waitForTimeout' || ((text === 'mock' || text === 'doMock') && expression.expression.getText() === 'vi')) && text
    }
    const waits = isIdentifier(expression) && expression.text === 'setTimeout' && node.arguments[1]?.kind === SyntaxKind.NumericLiteral
    return waits && insidePromise(node) && 'setTimeout in a promise'
  })

const insidePromise = (node: Node): boolean => {
  for (let up: Node | undefined = node.parent; up; up = up.parent)
    if (isNewExpression(up) && up.expression.getText() === 'Promise') return true
  return false
}

/** Whole strings of a file, and the fixed beginnings of those that are put together. */
export const stringsIn = (file: SourceFile): { whole: string[]; begun: string[] } => {
  const whole: string[] = []
  const begun: string[] = []
  for (const { node } of nodes(file))
    if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) whole.push(node.text)
    else if (isTemplateHead(node)) begun.push(node.text)
  return { whole, begun }
}
