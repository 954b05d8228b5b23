/** A point in time (milliseconds since 1970, or an ISO moment) in the reader's own time: "25 Nov 2026, 16:12". */
export const moment = (at: number | string, language: string): string => {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return String(at)
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeStyle: 'short' }).format(date)
}
