import { describe, expect, it } from 'vitest'
import { looksLikeTerms } from '../../lib/engine/looks-like-terms'

const at = (path: string): string => `https://www.example.com${path}`

describe('a first look at a page', () => {
  it.each([
    ['/privacy'],
    ['/legal/terms-of-service'],
    ['/tos'],
    ['/termsOfUse.html'],
    ['/en-us/servicesagreement/'],
    ['/de/agb'],
    ['/impressum'],
    ['/datenschutzerkl%C3%A4rung'],
    ['/mentions-legales'],
    ['/cgv'],
    ['/aviso-legal'],
    ['/regulamin'],
    ['/p?page=cookie-policy'],
    ['/dpa'],
    ['/%E5%88%A9%E7%94%A8%E8%A6%8F%E7%B4%84'],
    ['/userprivacypolicy/en'],
    ['/community-guidelines'],
  ])('passes the address %s', (path) => {
    expect(looksLikeTerms(at(path), '', [])).toBe(true)
  })

  it.each([
    ['Terms of Service | Example'],
    ['Datenschutzerklärung'],
    ['Política de privacidad'],
    ['Conditions générales d’utilisation'],
    ['利用規約'],
    ['隐私政策'],
    ['이용약관'],
    ['Политика конфиденциальности'],
    ['Gizlilik Politikası'],
    ['Όροι χρήσης'],
    ['شروط الاستخدام'],
    ['تنبيه: سياسة الخصوصية'],
    ['מדיניות פרטיות'],
  ])('passes the title %s', (title) => {
    expect(looksLikeTerms(at('/p/12345'), title, [])).toBe(true)
  })

  it('passes by a heading where address and title say nothing', () => {
    expect(looksLikeTerms(at('/help/12345'), 'Help Center', ['Help', 'Terms of Use'])).toBe(true)
  })

  it.each([
    [at('/'), 'Example: shoes and bags', ['New this week']],
    [at('/tours/paris'), 'A tour of Paris', ['Touching the sky']],
    [
      at('/2024/05/what-the-new-privacy-law-means-for-every-family-in-the-country'),
      'What the new privacy law means for every family in the country',
      [],
    ],
    [at('/blog/why-we-rewrote-our-cookie-code'), 'Why we rewrote our code after ten long years and what came of it', []],
    [at('/search?q=red+shoes'), 'red shoes', []],
    ['about:blank', '', []],
    ['%%%', '', []],
  ])('stops at %s', (url, title, headings) => {
    expect(looksLikeTerms(url, title, headings)).toBe(false)
  })

  it('takes no longer for a hostile title', () => {
    const began = performance.now()
    looksLikeTerms(at(`/${'a-'.repeat(4_000)}`), 'terms'.repeat(200_000), ['x'.repeat(1_000_000)])
    expect(performance.now() - began).toBeLessThan(100)
  })
})
