/**
 * Puts text on the clipboard. Pages without encryption have no `navigator.clipboard`, and others may forbid it: then the old way, with a
 * text field beside `near` for as long as it takes. False when both are refused.
 */
export const copyText = async (text: string, near: HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text, near)
  }
}

const copyBySelection = (text: string, near: HTMLElement): boolean => {
  const root = near.getRootNode()
  const before = 'activeElement' in root ? root.activeElement : null
  const field = document.createElement('textarea')
  field.className = 'unseen'
  field.value = text
  near.after(field)
  field.focus({ preventScroll: true })
  field.select()
  try {
    return document.execCommand('copy')
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
