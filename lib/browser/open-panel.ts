import { browser } from 'wxt/browser'

/** Firefox's sidebar, which the types of the other browsers do not know. */
interface Sidebar {
  open(): Promise<void>
}

/** Opens the side panel of this window. Must be called while a click is being handled, before anything is awaited. */
export const openPanel = (windowId: number): Promise<void> => {
  // Only Firefox has it, and there it is what the interface above says.
  const sidebar = Reflect.get(browser, 'sidebarAction') as Sidebar | undefined
  return sidebar ? sidebar.open() : browser.sidePanel.open({ windowId })
}
