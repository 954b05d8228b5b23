import { describe, expect, it } from 'vitest'
import type { AddressMatch } from '../../lib/engine/address'
import { recognise } from '../../lib/engine/recognise'
import { agb, licence, pageOf, privacy, privacyStory, terms } from './terms-samples'

const english = new Set(['en'])

const known: AddressMatch = { platform: 'example', documentTypes: ['developer-terms'], confirmed: true }

describe('recognising terms by their signs', () => {
  it.each([
    ['terms of service', terms, 'terms-of-service', 'en', '2026-05-27'],
    ['a privacy notice', privacy, 'privacy-policy', 'en', '2025-03-01'],
    ['German terms', agb, 'terms-of-service', 'de', '2024-03-01'],
  ])('%s', (_, text, documentType, language, updated) => {
    const page = recognise(pageOf(text), null, english)
    expect(page).toMatchObject({ isTerms: true, documentType, language, updated, platform: null, readable: language === 'en' })
    expect(page.reasons.length).toBeGreaterThan(2)
    expect(page.confidence).toBeGreaterThan(0.6)
  })

  it.each([
    ['an article on privacy', pageOf(privacyStory, { title: 'Why your privacy policy no longer protects anybody | The Example Times' })],
    ['the same at a dated address', pageOf(privacyStory, { url: 'https://news.example/2025/03/privacy-policy' })],
    ['a public licence', pageOf(licence, { title: 'Free Works Public Licence' })],
    [
      'an error at the address of terms',
      pageOf(
        'Application error: a client-side exception has occurred (see the browser console for more information about it than is given here).',
        { url: 'https://example.com/legal/privacy-policy', title: 'Privacy Policy' },
      ),
    ],
    [
      'a page that was not found',
      pageOf(
        'Page not found. The page you asked for does not exist or was moved. Terms of Service. Privacy Policy. Cookie Policy. Help. Home. Contact.',
        { url: 'https://example.com/terms', title: 'Terms' },
      ),
    ],
    ['an empty page', pageOf('', { url: 'https://example.com/terms', title: 'Terms of Service' })],
    [
      'a manual that is named a policy',
      pageOf(`# Packaging policy\n\n${'Each package must hold a control file. The script is run by the tool. '.repeat(20)}`, {
        title: 'Packaging Policy Manual',
      }),
    ],
  ])('leaves %s alone and says why', (_, page) => {
    const { isTerms, documentType, updated, confidence, reasons } = recognise(page, null, english)
    expect({ isTerms, documentType, updated }).toEqual({ isTerms: false, documentType: null, updated: null })
    expect(confidence).toBeLessThan(0.5)
    expect(reasons.length).toBeGreaterThan(0)
  })
})

describe('recognising terms at a known address', () => {
  it('takes platform and type from the registry', () => {
    expect(recognise(pageOf(terms), known, english)).toMatchObject({
      isTerms: true,
      platform: 'example',
      documentType: 'developer-terms',
      confidence: 0.99,
    })
  })

  it('chooses among several documents by what the page calls itself', () => {
    const both: AddressMatch = { ...known, documentTypes: ['trackers-policy', 'privacy-policy'] }
    expect(recognise(pageOf(privacy), both, english).documentType).toBe('privacy-policy')
  })

  it('accepts what its signs alone would not show, and says when nobody reviewed the address', () => {
    const plain = pageOf('Our partners handle some tasks for us. '.repeat(12))
    expect(recognise(plain, null, english).isTerms).toBe(false)
    const page = recognise(plain, { ...known, confirmed: false }, english)
    expect(page.isTerms).toBe(true)
    expect(page.confidence).toBeLessThan(recognise(plain, known, english).confidence)
    expect(page.reasons[0]).toContain('not reviewed')
  })

  it.each([
    [
      'an error',
      'Something went wrong. Please try again later, or contact our support if it happens again and again. We are sorry for the trouble that this may cause you today.',
    ],
    [
      'a login page',
      'Log in to your account. Forgot your password? Enter your email to get a new one. New here? It takes a minute to join us and it costs nothing at all, today or later.',
    ],
    ['too little', 'Loading the page, please wait.'],
  ])('does not take %s for terms', (_, text) => {
    expect(recognise(pageOf(text, { title: 'Terms of Service' }), known, english).isTerms).toBe(false)
  })
})

describe('the rest of what is told', () => {
  it('takes the first heading for the title of a page without one', () => {
    expect(recognise(pageOf(terms), null, english).title).toBe('Terms of Service')
  })

  it('reads a long text in bounded time', () => {
    const long = pageOf(`${terms}\n${'and so on, with more of the same. '.repeat(40_000)}`)
    recognise(long, null, english)
    const began = performance.now()
    expect(recognise(long, null, english).language).toBe('en')
    expect(performance.now() - began).toBeLessThan(200)
  })

  it.each(['a'.repeat(500_000), 'this '.repeat(100_000), 'diese bedingung '.repeat(30_000), '2024 '.repeat(100_000), '['.repeat(500_000)])(
    'is not held up by hostile text (%#)',
    (text) => {
      const page = pageOf('', { text, blocks: [{ start: 0, end: text.length, kind: 'text' }], title: text.slice(0, 2_048) })
      const began = performance.now()
      recognise(page, null, english)
      expect(performance.now() - began).toBeLessThan(500)
    },
  )
})
