const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const

const paths = {
  close: 'm4 4 8 8m0-8-8 8',
  previous: 'm10 3-5 5 5 5',
  next: 'm6 3 5 5-5 5',
  fold: 'm6 4 4 4-4 4',
} as const

/** An icon of one stroke; the control it stands in has the name. */
export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[name]} {...line} />
  </svg>
)
