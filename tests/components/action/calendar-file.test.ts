import { expect, test } from 'vitest'
import { calendarFile, type Entry } from '../../../components/action/calendar-file'

const entry = (some: Partial<Entry> = {}): Entry => ({
  day: '2026-12-25',
  title: 'Opt out: Orchard, last day',
  note: 'Send it.',
  key: 'Opt-Out / Orchard 2026-12-25',
  at: Date.UTC(2026, 10, 25, 14, 5, 9),
  ...some,
})

test('one whole day, with a reminder', () => {
  expect(calendarFile(entry()).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clauselight//Deadline//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:opt-out-orchard-2026-12-25@clauselight',
    'DTSTAMP:20261125T140509Z',
    'DTSTART;VALUE=DATE:20261225',
    'DTEND;VALUE=DATE:20261226',
    'SUMMARY:Opt out: Orchard\\, last day',
    'DESCRIPTION:Send it.',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Opt out: Orchard\\, last day',
    'TRIGGER:-P3D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('a day at the end of a year ends in the next', () => {
  expect(calendarFile(entry({ day: '2026-12-31' }))).toContain('DTEND;VALUE=DATE:20270101\r\n')
})

test.each([
  ['commas, semicolons and backslashes', 'a, b; c\\d', 'SUMMARY:a\\, b\\; c\\\\d'],
  ['line ends, of which none may begin a property', 'a\r\nEND:VEVENT\nb', 'SUMMARY:a\\nEND:VEVENT\\nb'],
])('%s are escaped', (_, title, line) => {
  expect(calendarFile(entry({ title })).split('\r\n')).toContain(line)
})

test('long lines are folded at 75 octets, and no character is cut', () => {
  const note = `${'äöü '.repeat(40)}${'🙂'.repeat(30)} ${'x'.repeat(200)}`
  const file = calendarFile(entry({ note }))
  const lines = file.split('\r\n')
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75)
  expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${note}\r\n`)
  expect(file).not.toContain('\uFFFD')
})
