import { type Ground, type Tone, tones } from './look'
import { currentName, grounds, highlightName, markTag, type ToneLine } from './mark-names'

/** Colour, line and width (pixels) of each tone: every colour keeps 5:1 on its ground, and no two tones share a line. */
const lines: ToneLine = {
  critical: { light: '#9b1239', dark: '#ff8fab', style: 'double', width: 2 },
  high: { light: '#b3450a', dark: '#ffa66b', style: 'solid', width: 3 },
  medium: { light: '#7a5b00', dark: '#e8c547', style: 'dashed', width: 2 },
  low: { light: '#475569', dark: '#a8b3c2', style: 'dotted', width: 2 },
  neutral: { light: '#475569', dark: '#a8b3c2', style: 'dotted', width: 2 },
  // A bar in the margin says it (see change-bars.ts): the words have a tint alone.
  changed: { light: '#1d4f91', dark: '#8ab8f0', style: 'none', width: 0 },
  protective: { light: '#0b6b4f', dark: '#5fd3a8', style: 'solid', width: 1 },
}

/** Shares of the hue that tint the ground, as the last two digits of a hex colour: about 10 %, and a shade stronger while it is read. */
const tint = '1a'
const stronger = '40'

const rule = (selector: string, declarations: string): string => `${selector}{${declarations}}`

const drawn = (tone: Tone, ground: Ground, faint: boolean): string => {
  const { style, width, [ground]: colour } = lines[tone]
  const line = style === 'none' ? '' : `text-decoration:underline ${style} ${colour} ${width}px;`
  return `${line}${faint ? '' : `background-color:${colour}${tint}`}`
}

/** In forced colours the system's mark colours are used, and the line still tells the severity. */
const forced = (tone: Tone): string =>
  lines[tone].style === 'none' ? '' : `text-decoration:underline ${lines[tone].style} CanvasText ${lines[tone].width}px`

const selectorsOf = (whose: Whose, tone: Tone, ground: Ground, faint: boolean): string[] => {
  const name = highlightName({ tone, faint }, ground)
  return [`${whose}::highlight(${name})`, `${markTag}[data-look="${name}"]`]
}

/**
 * Whose highlights are styled. `:root`: every element inherits them, in shadow roots too, and no rule is matched anew for each; so in
 * Chromium (61 ms instead of 103 to restyle a page of 650,000 characters, once). Empty: every element's own, for Firefox 153, which does not
 * inherit them.
 */
export type Whose = ':root' | ''

/**
 * The style sheet of all marks, for highlights and for the elements of the fallback. It is put into a page by the browser, so that no policy of the
 * page can keep it out. At the author's level: Chromium 156 paints no background for highlights that are styled at the reader's.
 */
export const markStyles = (whose: Whose): string => {
  const rules: string[] = [rule(markTag, 'display:inline!important')]
  for (const ground of grounds)
    for (const tone of tones)
      for (const faint of [false, true])
        for (const selector of selectorsOf(whose, tone, ground, faint)) rules.push(rule(selector, drawn(tone, ground, faint)))
  for (const ground of grounds) {
    const colour = ground === 'light' ? '#1d4f91' : '#8ab8f0'
    rules.push(rule(`${whose}::highlight(${currentName(ground)})`, `background-color:${colour}${stronger}`))
    rules.push(rule(`${markTag}[data-current="${ground}"]`, `background-color:${colour}${stronger}!important`))
  }
  const inForced = grounds.flatMap((ground) =>
    tones.flatMap((tone) => [false, true].flatMap((faint) => selectorsOf(whose, tone, ground, faint).map((s) => rule(s, forced(tone))))),
  )
  const current = grounds.map((ground) =>
    rule(`${whose}::highlight(${currentName(ground)})`, 'background-color:Highlight;color:HighlightText'),
  )
  rules.push(`@media (forced-colors:active){${[...inForced, ...current].join('')}}`)
  return rules.join('\n')
}
