import { words } from './words'

/** What the icon of a tab says to a screen reader and under the pointer. */
export const badgeTitle = (count: number, changed: boolean): string => {
  if (changed) return count > 0 ? words('actionTitleChanged', String(count)) : words('actionTitleOnlyChanged')
  return count > 0 ? words('actionTitle', String(count)) : words('actionTitleNone')
}
