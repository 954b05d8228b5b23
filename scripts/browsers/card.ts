import type { CDPSession, Page } from '@playwright/test'

/**
 * The open card as assistive technology meets it. Its shadow root is closed to scripts, the page's and ours alike, so it is read and
 * used through the browser's accessibility tree.
 */
export interface ShownCard {
  /** `dialog` once it has taken the focus, `group` while it merely hovers. */
  role: string
  /** Its accessible name: the provision. */
  name: string
  /** Everything that is written on it, a line a piece. */
  text: string
  /** Names of its buttons, in order. */
  buttons: string[]
  /** Name of the element in it that has the focus; null when the focus is elsewhere. */
  focused: string | null
  /** Place and size in the window, CSS pixels. */
  box: { x: number; y: number; width: number; height: number }
}

interface Node {
  nodeId: string
  parentId?: string
  ignored: boolean
  role: string
  name: string
  focused: boolean
  backendNodeId: number
  childIds: string[]
}

/** What of ours can be open over a page. */
export type OurPart = 'card' | 'banner'

/** Reads the card (or the banner) that is open in a page's top frame; null when there is none. */
export const readCard = async (page: Page, part: OurPart = 'card'): Promise<ShownCard | null> =>
  withSession(page, (session) => cardOf(session, part))

/** Presses a button of the open card with the mouse, where a reader would. Throws when the card has no such button. */
export const pressInCard = (page: Page, name: string | RegExp, part: OurPart = 'card'): Promise<void> =>
  withSession(page, async (session) => {
    const inside = await cardNodes(session, part)
    const button = inside.find((n) => n.role === 'button' && (typeof name === 'string' ? n.name === name : name.test(n.name)))
    if (!button) throw new Error(`the card has no button ${name}; it has ${inside.filter((n) => n.role === 'button').map((n) => n.name)}`)
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: button.backendNodeId })
    const { x, y, width, height } = await boxOf(session, button.backendNodeId)
    await page.mouse.click(x + width / 2, y + height / 2)
  })

const withSession = async <T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> => {
  const session = await page.context().newCDPSession(page)
  try {
    await session.send('DOM.enable')
    return await work(session)
  } finally {
    await session.detach()
  }
}

const cardOf = async (session: CDPSession, part: OurPart): Promise<ShownCard | null> => {
  const nodes = await cardNodes(session, part)
  const dialog = nodes[0]
  if (!dialog) return null
  // A card that closed while it was being read is none.
  const box = await boxOf(session, dialog.backendNodeId).catch(() => null)
  if (!box) return null
  return {
    role: dialog.role,
    name: dialog.name,
    text: nodes
      .filter((n) => n.role === 'StaticText')
      .map((n) => n.name)
      .join('\n'),
    buttons: nodes.filter((n) => n.role === 'button').map((n) => n.name),
    focused: nodes.find((n) => n.focused)?.name ?? null,
    box,
  }
}

/** The card's element, and everything under it, in order; empty when none is open. */
const cardNodes = async (session: CDPSession, part: OurPart): Promise<Node[]> => {
  const host = await ourDialog(session, part)
  if (host === undefined) return []
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const all = new Map(
    nodes.map((n): [string, Node] => [
      n.nodeId,
      {
        nodeId: n.nodeId,
        ignored: n.ignored,
        role: String(n.role?.value ?? ''),
        name: String(n.name?.value ?? ''),
        focused: n.properties?.some((p) => p.name === 'focused' && p.value.value === true) ?? false,
        backendNodeId: n.backendDOMNodeId ?? 0,
        childIds: n.childIds ?? [],
      },
    ]),
  )
  const root = [...all.values()].find((n) => n.backendNodeId === host)
  if (!root) return []
  const under = (node: Node): Node[] => [node, ...node.childIds.flatMap((id) => (all.has(id) ? under(all.get(id) ?? node) : []))]
  return under(root).filter((n) => !n.ignored)
}

interface DomNode {
  backendNodeId: number
  attributes?: string[]
  shadowRoots?: DomNode[]
  children?: DomNode[]
}

const attribute = (node: DomNode, name: string): string | undefined => {
  const at = node.attributes?.findIndex((text, i) => i % 2 === 0 && text === name) ?? -1
  return at < 0 ? undefined : node.attributes?.[at + 1]
}

const roles = new Set(['dialog', 'group', 'region'])

/** The first element with a card's role in the closed shadow root of our card. */
const ourDialog = async (session: CDPSession, part: OurPart): Promise<number | undefined> => {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const waiting: { node: DomNode; ours: boolean }[] = [{ node: root, ours: false }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, ours } = next
    if (ours && roles.has(attribute(node, 'role') ?? '')) return node.backendNodeId
    const host = attribute(node, 'data-clauselight') === part
    for (const child of node.shadowRoots ?? []) waiting.push({ node: child, ours: ours || host })
    for (const child of node.children ?? []) waiting.push({ node: child, ours })
  }
  return undefined
}

const boxOf = async (session: CDPSession, backendNodeId: number): Promise<ShownCard['box']> => {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId })
  const [x = 0, y = 0] = model.border
  return { x, y, width: model.width, height: model.height }
}
