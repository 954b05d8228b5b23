import { type Day, shifted } from './calendar-day'

export interface Entry {
  day: Day
  title: string
  note: string
  /** What tells this entry from others: the same one saved twice replaces itself. */
  key: string
  /** Milliseconds since 1970, of the saving. */
  at: number
}

/** A calendar file with one whole day in it and a reminder three days ahead. RFC 5545; whole days are in no time zone. */
export const calendarFile = ({ day, title, note, key, at }: Entry): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clauselight//Deadline//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${key.toLowerCase().replace(/[^a-z0-9]+/g, '-')}@clauselight`,
    `DTSTAMP:${new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(shifted(day, { count: 1, unit: 'day' }, 'after') ?? day)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P3D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')

const compact = (day: Day): string => day.replaceAll('-', '')

const escaped = (text: string): string => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n|\r/g, '\\n')

/** Octets of a line, without its end. */
const longest = 75

/** A line longer than allowed goes on in the next one, after a space; no character is cut. */
const folded = (line: string): string => {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > longest) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}
