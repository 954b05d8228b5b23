/** Where a message comes from. */
export interface Frame {
  tabId: number
  frameId: number
  /** Address of the tab's top frame. */
  topUrl: string
  /** Address of the frame itself, as the browser says it; left out where it says none. */
  url?: string
  /** A private window: what it holds never mixes with other windows. */
  incognito: boolean
  /** One of our own pages, shown in a tab. */
  own?: boolean
}
