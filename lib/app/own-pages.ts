import type { Frame } from '../model/frame'

/**
 * What was asked, where our own pages ask it; null for anybody else. Only they decide about rules and lists: a page of the web whose process was
 * taken over could send what its content script can. `from` is null for a page of ours that stands in no tab, such as the popup.
 */
export const fromOwnPage = <T>(ask: T, from: Frame | null): T | null => (from === null || from.own === true ? ask : null)
