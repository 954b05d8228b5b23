// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, test } from 'vitest'
import { finding, noteReply, settings } from './card-sample'
import { showCard } from './card-shown'

describe('the foot of the card', () => {
  test('copies the words on one line with a link to them', async () => {
    const card = await showCard({ findings: [finding({ quote: 'You agree that:\n  we own it.' })] })
    await card.press('Copy quote')
    expect(card.calls.copied).toEqual(['“You agree that: we own it.”\nhttps://orchard.example/terms#28'])
    expect(card.text()).toContain('Copied')
  })

  test('where copying is refused the text stands there to be copied by hand', async () => {
    const card = await showCard({ copy: async () => false })
    await card.press('Copy quote')
    expect(card.text()).toContain('does not allow copying')
    expect(card.root.querySelector('textarea')?.value).toContain('“We own whatever your use tells us.”')
  })

  test('mutes this kind beside those muted before, and takes it back', async () => {
    const card = await showCard({ settings: settings({ mutedKinds: ['other'] }) })
    await card.press('Mute this kind')
    expect(card.text()).toContain('no longer marked')
    await card.press('Undo')
    expect(card.calls.changed).toEqual([{ mutedKinds: ['other', 'usage-data'] }, { mutedKinds: ['other'] }])
    expect(card.text()).not.toContain('no longer marked')
  })

  test('a kind that could not be muted is said not to be', async () => {
    const card = await showCard({ change: () => Promise.reject(new Error('gone')) })
    await card.press('Mute this kind')
    expect(card.text()).toContain('could not be saved')
    await card.press('Mute this kind')
    expect(card.calls.changed).toHaveLength(2)
  })

  test('a report holds what is needed to see the mark again, and is only copied', async () => {
    const card = await showCard()
    await card.press('Report a wrong mark')
    const prepared = card.root.querySelector('textarea')?.value ?? ''
    for (const part of [
      'Keeps usage data (usage-data)',
      '“We own whatever your use tells us.”',
      '“own whatever”, “your use”',
      'Band strong, score 0.87, points 64',
      'Rules of 1 Nov 2026',
      'https://orchard.example/terms#34',
    ])
      expect(prepared).toContain(part)
    await card.press('Copy report')
    expect(card.calls.copied).toEqual([prepared])
    expect(card.text()).toContain('Nothing is sent.')
    await expect(card.press('Copy report'), 'it says that it is copied').rejects.toThrow('no button "Copy report"')
    const field = card.root.querySelector('textarea')
    await act(async () => {
      // React listens for what a person's typing does: the value set past it, then the event.
      if (field) Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, `${prepared}It is ours.`)
      field?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await card.press('Copy report')
    expect(card.calls.copied).toEqual([prepared, `${prepared}It is ours.`])
  })

  test.each([
    ['a known platform', { id: 'orchard', name: 'Orchard' }, 'Not affiliated with Orchard. Rules of 1 Nov 2026.'],
    ['an unknown one', null, 'Not affiliated with the platform. Rules of 1 Nov 2026.'],
  ])('says what the note is not, of %s', async (_, platform, said) => {
    const { text } = await showCard({ noteOf: async () => noteReply({ platform }) })
    expect(text()).toContain(`Describes what the document says. Not legal advice. ${said}`)
  })

  test('the cross closes', async () => {
    const card = await showCard()
    await card.press('Close')
    expect(card.calls.closed).toBe(1)
  })
})
