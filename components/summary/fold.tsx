import type { ReactNode } from 'react'

/** Something folded under its own title; the browser's own element, so that keyboard, screen reader and find-in-page know it. */
export const Fold = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="fold">
    <summary>{title}</summary>
    {children}
  </details>
)
