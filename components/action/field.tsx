import type { ReactNode } from 'react'

/** A label over its control. */
export const Field = ({ label, children }: { label: string; children: ReactNode }) => (
  // The control stands inside: that names it, also in a shadow root that ids do not cross.
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
  <label className="field">
    <span>{label}</span>
    {children}
  </label>
)
