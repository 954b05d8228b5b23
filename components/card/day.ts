/** An ISO date in words: "31 Aug 2026", or "Aug 2026" where no day is given. What is no date is shown as it is. */
export const dayInWords = (iso: string, language: string): string => {
  const month = /^\d{4}-\d{2}$/.test(iso)
  const day = new Date(`${month ? `${iso}-01` : iso.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return iso
  const shape: Intl.DateTimeFormatOptions = month ? { month: 'short', year: 'numeric' } : { dateStyle: 'medium' }
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...shape, timeZone: 'UTC' }).format(day)
}
