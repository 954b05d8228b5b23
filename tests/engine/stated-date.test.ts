import { describe, expect, it } from 'vitest'
import { blocksOfText } from '../../lib/engine/plain-text'
import { statedDate } from '../../lib/engine/stated-date'

const dateOf = (text: string, language = 'en', declared = '', url = ''): string | null =>
  statedDate({ url, text, blocks: blocksOfText(text) }, language, declared)

describe('the date a document states', () => {
  it.each([
    ['Last updated: May 27, 2026', '2026-05-27'],
    ['Last Updated 1st of March 2025', '2025-03-01'],
    ['LAST MODIFIED: 2024-11-05', '2024-11-05'],
    ['Last revised on Nov, 24 2022', '2022-11-24'],
    ['Effective as of 3 June 2023', '2023-06-03'],
    ['Version dated 2021/12/31', '2021-12-31'],
    ['Updated: 9 July 2026', '2026-07-09'],
    ['UpdatedJanuary 10, 2024', '2024-01-10'],
    ['Last updated: January 2023', '2023-01'],
    ['February 14, 2025', '2025-02-14'],
    ['Effective Date: 03/11/2025', '2025-03-11'],
    ['Effective Date: 22/07/2026', '2026-07-22'],
  ])('%s: %s', (line, date) => {
    expect(dateOf(`Terms of Service\n\n${line}\n\nThese terms bind you and us.`)).toBe(date)
  })

  it.each([
    ['de', 'Stand: 1. März 2024', '2024-03-01'],
    ['de', 'Zuletzt geändert am 01.02.2021', '2021-02-01'],
    ['fr', 'Dernière mise à jour : 1er août 2023', '2023-08-01'],
    ['es', 'Última actualización: 5 de mayo de 2024', '2024-05-05'],
    ['it', 'Ultimo aggiornamento: 12 giugno 2022', '2022-06-12'],
    ['pt', 'Última atualização: 3 de março de 2025', '2025-03-03'],
    ['nl', 'Laatst bijgewerkt op 7 maart 2024', '2024-03-07'],
    ['pl', 'Ostatnia aktualizacja: 2 października 2023 r.', '2023-10-02'],
    ['sv', 'Senast uppdaterad 4 maj 2024', '2024-05-04'],
    ['fi', 'Viimeksi päivitetty 6. kesäkuuta 2024', '2024-06-06'],
    ['ru', 'Последнее обновление: 8 января 2024 г.', '2024-01-08'],
    ['uk', 'Останнє оновлення: 9 лютого 2024', '2024-02-09'],
    ['ja', '最終更新日：2024年4月1日', '2024-04-01'],
    ['zh', '更新日期：2026年7月15日', '2026-07-15'],
    ['ko', '개정일: 2023년 12월 1일', '2023-12-01'],
    ['fr', 'En vigueur depuis le 03/11/2025', '2025-11-03'],
  ])('%s: %s: %s', (language, line, date) => {
    expect(dateOf(`${line}\n\nText.`, language)).toBe(date)
  })

  it.each([
    ['an edition for Britain', 'en-GB', ''],
    ['an address in France', 'en', 'https://help.example.fr/terms'],
  ])('reads the day first in %s', (_, declared, url) => {
    expect(dateOf('Updated on: 11/05/2026\n\nText.', 'en', declared, url)).toBe('2026-05-11')
  })

  it.each([
    ['a copyright year', '© 2025 Example Ltd. Copyright May 1, 2025'],
    [
      'a date in a clause',
      'Disputes about purchases made before January 1, 2020 are heard by the courts of the place where the reader lived when they agreed, and by no other court, whatever the law of that place may say of it.',
    ],
    ['a relative date', 'Updated: 23 days ago'],
    ['no day of the calendar', 'Last updated: February 31, 2024'],
    ['a law', 'We follow the Data Protection Act 2018 and the EU Regulation of 27 April 2016 that protects personal data.'],
  ])('takes none from %s', (_, text) => {
    expect(dateOf(`Terms\n\n${text}`)).toBeNull()
  })

  it('prefers the last update to the date of effect', () => {
    expect(dateOf('Effective: 1 June 2024\n\nLast updated: 2 May 2024')).toBe('2024-05-02')
  })

  it('reads a label that stands in the line before', () => {
    expect(dateOf('# Last updated\n\n3 April 2024\n\nText.')).toBe('2024-04-03')
  })
})
