import { Fragment, type ReactNode } from 'react'
import type { Inline, Prose as ProseBlocks } from '../lib/model/prose'

/** Draws a reference to an instrument, given its id. */
export type Cite = (id: string) => ReactNode

/** The prose of a note. It is data: every run of it becomes text, never markup. */
export const Prose = ({ prose, cite }: { prose: ProseBlocks; cite: Cite }) => keyed(prose, (block) => <Block block={block} cite={cite} />)

const Block = ({ block, cite }: { block: ProseBlocks[number]; cite: Cite }) => {
  if ('p' in block)
    return (
      <p>
        <Inlines run={block.p} cite={cite} />
      </p>
    )
  const items = ('ul' in block ? block.ul : block.ol).map((run) => ({ run }))
  const drawn = keyed(items, ({ run }) => (
    <li>
      <Inlines run={run} cite={cite} />
    </li>
  ))
  return 'ul' in block ? <ul>{drawn}</ul> : <ol>{drawn}</ol>
}

const Inlines = ({ run, cite }: { run: readonly Inline[]; cite: Cite }) =>
  keyed(run, (inline) => {
    if (typeof inline === 'string') return inline
    if ('strong' in inline) return <strong>{inline.strong}</strong>
    if ('em' in inline) return <em>{inline.em}</em>
    return cite(inline.cite)
  })

/** Prose never changes order while it is shown, so the place of a piece is its key. */
const keyed = <T,>(pieces: readonly T[], draw: (piece: T) => ReactNode): ReactNode[] =>
  pieces.map((piece, place) => {
    const key = `${place}`
    return <Fragment key={key}>{draw(piece)}</Fragment>
  })
