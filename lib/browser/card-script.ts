/** Brings the card's script into one of our own pages, as `injectCard` does into a frame. False when the package lacks it. */
export const loadCardScript = (): Promise<boolean> =>
  new Promise((done) => {
    const script = document.createElement('script')
    script.src = '/card.js'
    script.addEventListener('load', () => done(true))
    script.addEventListener('error', () => done(false))
    document.head.append(script)
  })
