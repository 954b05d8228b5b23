import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Inline, Prose, ProseBlock } from '../model/prose'

type Tree = ReturnType<typeof fromMarkdown>
type Node = Tree['children'][number]

export interface Section {
  title: string
  /** 1-based line within the Markdown. */
  line: number
  nodes: Node[]
}

/** The `## ` sections of a Markdown body, in order; text before the first heading is a section without a title. */
export const sectionsOf = (markdown: string): Section[] => {
  const sections: Section[] = []
  for (const node of fromMarkdown(markdown).children) {
    const line = node.position?.start.line ?? 1
    if (node.type === 'heading' && node.depth === 2) sections.push({ title: plain(node), line, nodes: [] })
    else if (sections.length === 0) sections.push({ title: '', line, nodes: [node] })
    else sections.at(-1)?.nodes.push(node)
  }
  return sections
}

export type ProseResult = { kind: 'prose'; prose: Prose } | { kind: 'problem'; line: number; reason: string }

/** Turns Markdown into the small prose of a note; anything else (links, HTML, code, headings) is a problem with its line. */
export const proseOf = (nodes: readonly Node[]): ProseResult => {
  try {
    return { kind: 'prose', prose: nodes.map(block) }
  } catch (problem) {
    if (problem instanceof NotProse) return { kind: 'problem', line: problem.line, reason: problem.message }
    throw problem
  }
}

class NotProse extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(reason)
  }
}

const refuse = (node: { type: string; position?: { start: { line: number } } | undefined }, what: string): never => {
  throw new NotProse(node.position?.start.line ?? 1, `${what} (found: ${node.type})`)
}

const block = (node: Node): ProseBlock => {
  if (node.type === 'paragraph') return { p: inlines(node) }
  if (node.type !== 'list') return refuse(node, 'only paragraphs and lists are allowed here')
  const items = node.children.map((item) => {
    const [only, second] = item.children
    if (only?.type !== 'paragraph' || second) return refuse(item, 'a list item is one paragraph')
    return inlines(only)
  })
  return node.ordered ? { ol: items } : { ul: items }
}

interface Parent {
  children: readonly { type: string; position?: { start: { line: number } } | undefined }[]
}

const inlines = (parent: Parent): Inline[] =>
  parent.children.flatMap((child): Inline[] => {
    if (child.type === 'text') return citations(plain(child))
    if (child.type === 'strong') return [{ strong: plain(child) }]
    if (child.type === 'emphasis') return [{ em: plain(child) }]
    if (child.type === 'break') return [' ']
    return refuse(child, 'only text, **bold** and *italic* are allowed; cite an instrument as [its-id]')
  })

/** `[us-faa]` becomes a citation; line breaks in the source become spaces. */
const citations = (text: string): Inline[] =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .split(/(\[[a-z0-9]+(?:-[a-z0-9]+)+\])/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\[[a-z0-9-]+\]$/.test(piece) ? { cite: piece.slice(1, -1) } : piece))

const plain = (node: unknown): string => {
  if (typeof node !== 'object' || node === null) return ''
  if ('type' in node && node.type === 'break') return ' '
  if ('value' in node && typeof node.value === 'string') return node.value
  return 'children' in node && Array.isArray(node.children) ? node.children.map(plain).join('') : ''
}

/** Each paragraph and each list item, as plain text with its line; `[us-faa]` stays as it is. */
export const paragraphsOf = (nodes: readonly Node[]): { text: string; line: number }[] =>
  nodes
    .flatMap((node) => (node.type === 'list' ? node.children : [node]))
    .map((node) => ({
      text: plain(node).replace(/\s+/g, ' ').trim(),
      line: node.position?.start.line ?? 1,
    }))

/** Each item of a section's lists, as plain text with its line. */
export const itemsOf = (nodes: readonly Node[]): { text: string; line: number }[] =>
  paragraphsOf(nodes.filter((node) => node.type === 'list'))
