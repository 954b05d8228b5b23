/** A time (milliseconds since 1970) in words of the reader's language and clock: "3 May 2026, 14:05". */
export const moment = (time: number, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeStyle: 'short' }).format(time)
