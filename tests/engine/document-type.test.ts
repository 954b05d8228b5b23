import { describe, expect, it } from 'vitest'
import { namings, typeOf } from '../../lib/engine/document-type'

const typeByTitle = (title: string) => typeOf(namings('', title, []))

describe('the type of a document by its name', () => {
  it.each([
    ['Privacy Policy | Example', 'privacy-policy'],
    ['Example Privacy Notice for Applicants', 'privacy-policy'],
    ['Datenschutzerklärung – Beispiel', 'privacy-policy'],
    ['Politique de confidentialité', 'privacy-policy'],
    ['隐私政策', 'privacy-policy'],
    ['Terms of Service', 'terms-of-service'],
    ['Terms & Conditions', 'terms-of-service'],
    ['Allgemeine Geschäftsbedingungen', 'terms-of-service'],
    ['利用規約', 'terms-of-service'],
    ['Regulamin serwisu', 'terms-of-service'],
    ['Cookie Policy', 'trackers-policy'],
    ['Data Processing Addendum', 'data-processor-agreement'],
    ['Acceptable Use Policy', 'acceptable-use-policy'],
    ['Community Guidelines', 'community-guidelines'],
    ['Service Level Agreement', 'service-level-agreement'],
    ['API Terms of Use', 'developer-terms'],
    ['End User License Agreement', 'eula'],
    ['DMCA and Copyright Policy', 'copyright-claims-policy'],
    ['Conditions générales de vente', 'general-conditions-of-sale'],
    ['Impressum', 'imprint'],
    ['Closed Captioning Policy', 'other-terms'],
  ])('%s: %s', (title, type) => {
    expect(typeByTitle(title)).toBe(type)
  })

  it.each([['Red shoes for everybody'], ['Help Center'], ['']])('%j names none', (title) => {
    expect(typeByTitle(title)).toBeNull()
  })

  it.each([
    ['How to write a privacy policy'],
    ['Your privacy policy template'],
    ['Court strikes down terms of service of a dating site that had millions of members'],
  ])('%s is no sure name', (title) => {
    expect(namings('', title, []).filter((n) => n.sure)).toEqual([])
  })

  it('believes the title before the headings, and these before the address', () => {
    const url = 'https://example.com/legal/cookie-policy'
    expect(typeOf(namings(url, 'Terms of Use', ['Privacy Policy']))).toBe('terms-of-service')
    expect(typeOf(namings(url, 'Help Center', ['Privacy Policy']))).toBe('privacy-policy')
    expect(typeOf(namings(url, 'Help Center', ['Welcome']))).toBe('trackers-policy')
  })
})
