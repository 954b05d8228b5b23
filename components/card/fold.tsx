import { type ReactNode, useId } from 'react'
import { Icon } from './icons'

interface FoldProps {
  title: string
  isOpen: boolean
  toggle(): void
  children: ReactNode
}

/** A section that opens. What is folded is not drawn. */
export const Fold = ({ title, isOpen, toggle, children }: FoldProps) => {
  const id = useId()
  return (
    <section className="fold">
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={toggle}>
          <Icon name="fold" />
          {title}
        </button>
      </h3>
      {isOpen && (
        <div className="inside" id={id}>
          {children}
        </div>
      )}
    </section>
  )
}
