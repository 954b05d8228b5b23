import { act } from 'react'
import { Card, type CardProps } from '../../components/card/card'
import { finding, noteReply, settings } from './card-sample'
import { draw } from './draw'

export interface Shown {
  root: HTMLElement
  text(): string
  /** Clicks the button of this name. Throws when there is none, naming those that there are. */
  press(name: string): Promise<void>
  calls: { changed: unknown[]; copied: string[]; closed: number; asked: string[]; saved: { name: string; type: string; text: string }[] }
}

/** Draws a card into the test's document and waits until its note has come, or has been refused. */
export const showCard = async (some: Partial<CardProps> = {}): Promise<Shown> => {
  const calls: Shown['calls'] = { changed: [], copied: [], closed: 0, asked: [], saved: [] }
  const props: CardProps = {
    findings: [finding()],
    overlays: [],
    protective: [],
    settings: settings(),
    copy: async (text) => {
      calls.copied.push(text)
      return true
    },
    desk: { today: () => '2026-11-25', now: () => Date.UTC(2026, 10, 25, 12), save: (file) => void calls.saved.push(file) },
    linkTo: (quote) => `https://orchard.example/terms#${quote.length}`,
    ...some,
    noteOf: async (provision) => {
      calls.asked.push(provision)
      return some.noteOf ? some.noteOf(provision) : noteReply()
    },
    change: async (changes) => {
      calls.changed.push(changes)
      return some.change ? some.change(changes) : settings({ ...some.settings, ...changes })
    },
    close: () => {
      calls.closed++
    },
  }
  const root = await draw(<Card {...props} />)
  const buttons = (): HTMLButtonElement[] => Array.from(root.querySelectorAll('button'))
  const named = (button: HTMLButtonElement): string => button.getAttribute('aria-label') ?? button.textContent
  return {
    root,
    text: () => root.textContent.replace(/\s+/g, ' '),
    press: async (name) => {
      const button = buttons().find((b) => named(b) === name || named(b).includes(`] ${name}`))
      if (!button) throw new Error(`no button "${name}" among: ${buttons().map(named).join(' | ')}`)
      await act(async () => button.click())
    },
    calls,
  }
}
