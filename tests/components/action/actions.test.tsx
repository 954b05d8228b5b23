// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, test } from 'vitest'
import type { Action } from '../../../lib/model/action'
import type { Finding } from '../../../lib/model/finding'
import { finding, note, noteReply, settings } from '../card-sample'
import { showCard } from '../card-shown'
import { said } from '../draw'

const action = (some: Partial<Action> = {}): Action => ({
  id: 'leave-the-choir',
  title: 'Leave the choir',
  says: 'Ends the singing.',
  steps: ['Find the date.', 'Write.'],
  deadline: { from: 'accepted', days: 30, stated: ['opt-out'] },
  grounds: [],
  subject: 'Leaving',
  letter: ['To {platform}', 'I joined on {date} and leave now. {ground}', '{name}, {account}, {today}'],
  ...some,
})
const ground = (by: string, places: string[]) => ({
  by,
  name: `The law of ${by}`,
  places,
  verified: by !== 'eu-one',
  says: `By the law of ${by}.`,
})
const laws = action({ deadline: undefined, grounds: [ground('us-ca-one', ['us-ca']), ground('eu-one', ['eu'])] })

interface Given {
  acts?: Action[]
  quote?: string
  protective?: Finding[]
  place?: string[]
}
const opened = async ({ acts = [action()], quote = 'No period here.', protective = [], place = [] }: Given = {}) => {
  const card = await showCard({
    findings: [finding({ quote })],
    protective,
    settings: settings({ place }),
    noteOf: async () => noteReply({ note: note({ acts }) }),
  })
  await card.press(acts[0]?.title ?? '')
  const field = (label: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement => {
    const found = [...card.root.querySelectorAll('.field')].find((f) => said(f.querySelector('span')) === label)
    const control = found?.querySelector('input, select, textarea')
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement)
      return control
    throw new Error(`no field "${label}"`)
  }
  const put = async (label: string, value: string): Promise<void> => {
    const control = field(label)
    const event = control instanceof HTMLSelectElement ? 'change' : 'input'
    await act(async () => {
      // As a browser sets it: React watches the property of the element itself.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value)
      control.dispatchEvent(new Event(event, { bubbles: true }))
    })
  }
  return { ...card, field, put, status: () => said(card.root.querySelector('.deadline > [role="status"]')) }
}
const optOut = finding({ provision: 'opt-out', polarity: 'protective', quote: 'You may refuse within 14 days.' })

describe('the last day', () => {
  test.each<[string, Given, string, string, string]>([
    ['a usual period, said to be one', {}, '2026-11-20', 'Last day: 20 Dec 2026, 25 days from today', 'We found no period'],
    [
      'the period of the clause',
      { quote: 'Refuse within 45 days.' },
      '2026-11-20',
      'Last day: 4 Jan 2027, 40 days from today',
      'The text says “within 45 days”',
    ],
    [
      'the period of the clause that opens the way',
      { protective: [optOut] },
      '2026-11-20',
      'Last day: 4 Dec 2026, 9 days from today',
      'The text says “within 14 days”',
    ],
    [
      'another protective clause states nothing of it',
      { protective: [{ ...optOut, provision: 'export' }] },
      '2026-11-20',
      'Last day: 20 Dec 2026, 25 days from today',
      'We found no period',
    ],
    ['today', { protective: [optOut] }, '2026-11-11', 'Last day: 25 Nov 2026, today', ''],
    ['gone by', { protective: [optOut] }, '2026-11-01', 'Last day: 15 Nov 2026, in the past', ''],
    [
      'counted back from the renewal',
      { acts: [action({ deadline: { from: 'renewal', days: 1, stated: [] } })], quote: 'Cancel at least one month before.' },
      '2027-03-31',
      'Last day: 28 Feb 2027, 95 days from today',
      'The text says “at least one month”',
    ],
  ])('%s', async (_, given, day, last, from) => {
    const card = await opened(given)
    expect(card.status()).toBe('Put in the day, and the last day is counted for you.')
    await card.put(card.text().includes('The day it renews') ? 'The day it renews' : 'The day you accepted these terms', day)
    expect(card.status()).toBe(last)
    expect(card.text()).toContain(from)
  })

  test('the reader may correct the period', async () => {
    const card = await opened()
    await card.put('The day you accepted these terms', '2026-11-20')
    await card.put('Time to act, from that day', '60')
    expect(card.status()).toContain('19 Jan 2027')
    await card.put('Time to act, from that day', '')
    expect(card.status()).toBe('Put in the day, and the last day is counted for you.')
  })

  test('a calendar file is saved once there is a day', async () => {
    const card = await opened()
    await card.press('Save for your calendar')
    expect(card.calls.saved).toEqual([])
    await card.put('The day you accepted these terms', '2026-11-20')
    await card.press('Save for your calendar')
    expect(card.calls.saved).toEqual([
      {
        name: 'leave-the-choir-2026-12-20.ics',
        type: 'text/calendar;charset=utf-8',
        text: expect.stringContaining('SUMMARY:Leave the choir: Orchard\\, last day'),
      },
    ])
  })
})

describe('the letter', () => {
  test('blanks are named until they are filled, and what is copied is what is shown', async () => {
    const card = await opened()
    expect(card.field('The letter').value).toBe(
      'Subject: Leaving\n\nTo Orchard\n\nI joined on [the day] and leave now.\n\n[your name], [your account], 25 Nov 2026',
    )
    await card.put('The day you accepted these terms', '2026-11-20')
    await card.put('Your name', ' Ada ')
    await card.put('E-mail address of the account', 'ada@choir.example')
    await card.press('Copy the letter')
    expect(card.calls.copied).toEqual([
      'Subject: Leaving\n\nTo Orchard\n\nI joined on 20 Nov 2026 and leave now.\n\nAda, ada@choir.example, 25 Nov 2026',
    ])
    expect(card.calls.changed, 'nothing is kept').toEqual([])
  })

  test.each<[string, string[], string, boolean]>([
    ['no place: no law is named', [], '', false],
    ['in the union: its law, said to be unverified', ['de'], 'By the law of eu-one.', true],
    ['in California', ['us-ca'], 'By the law of us-ca-one.', false],
    ['in Japan: none', ['jp'], '', false],
  ])('the law it names: %s', async (_, place, sentence, unverified) => {
    const card = await opened({ acts: [laws], place })
    expect(card.field('The letter').value).toContain(`leave now.${sentence === '' ? '' : ` ${sentence}`}\n`)
    expect(card.text().includes('is not verified by us')).toBe(unverified)
    await card.put('Law to name', 'us-ca-one')
    expect(card.field('The letter').value).toContain('By the law of us-ca-one.')
  })

  test('a kind without actions has none', async () => {
    const { text } = await showCard()
    expect(text()).not.toContain('Do it from here')
  })
})
