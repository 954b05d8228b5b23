/** Styles for shadow roots of the page, in browsers where the styles of its document do not reach the highlights inside them. */
export interface ShadowStyles {
  /** Roots that are styled already are left alone. */
  add(roots: readonly ShadowRoot[]): void
  clear(): void
}

export const shadowStyles = (css: string): ShadowStyles => {
  const styled = new Map<ShadowRoot, CSSStyleSheet>()
  return {
    add: (roots) => {
      for (const root of roots) {
        if (styled.has(root)) continue
        try {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(css)
          root.adoptedStyleSheets.push(sheet)
          styled.set(root, sheet)
        } catch {
          // A browser that refuses: the words are found and have their card, only the line is missing.
        }
      }
    },
    clear: () => {
      for (const [root, sheet] of styled) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((s) => s !== sheet)
      styled.clear()
    },
  }
}
