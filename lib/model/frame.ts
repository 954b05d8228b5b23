/** Where a message comes from. */
export interface Frame {
  tabId: number
  frameId: number
  /** Address of the tab's top frame. */
  topUrl: string
  /** A private window: what it holds never mixes with other windows. */
  incognito: boolean
  /** One of our own pages, shown in a tab. */
  own?: boolean
}
