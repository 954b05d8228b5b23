/** An ISO date in words: "31 Aug 2026". What is no date is shown as it is. */
export const dayInWords = (iso: string, language: string): string => {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return iso
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeZone: 'UTC' }).format(day)
}
