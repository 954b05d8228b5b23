import { describe, expect, test } from 'vitest'
import { extract } from '../../lib/page/extract'
import { documentOf, read } from './page-of'

const prose = 'You grant us a licence to whatever you put on the service, for as long as it is there and after that. '
/** Text of at least that many units. */
const long = (units: number): string => prose.repeat(Math.ceil(units / prose.length))
const isRead = (body: string): boolean => read(body).page.text !== ''

describe('never read', () => {
  test.each([
    ['scripts', `<script>${long(900)}</script>`],
    ['styles', `<style>${long(900)}</style>`],
    ['what stands in for scripts', `<noscript><p>${long(900)}</p></noscript>`],
    ['templates', `<template><p>${long(900)}</p></template>`],
    ['drawings', `<svg><title>${long(900)}</title></svg>`],
    ['navigation', `<nav><p>${long(900)}</p></nav>`],
    ['navigation by its role', `<div role="navigation">${long(900)}</div>`],
    ['choices', '<select><option>English</option></select>'],
    ['a button', '<button>Accept all</button>'],
    ['a menu button', '<button aria-expanded="false" aria-haspopup="menu">English</button>'],
    ['a link that looks like a button', '<a role="button" href="#">Buy</a>'],
    ['a live region', '<div aria-live="polite">Three results</div>'],
    ['a status', '<div role="status">Saved</div>'],
    ['a consent banner', `<div id="onetrust-consent-sdk"><h2>Cookies</h2><p>${long(900)}</p></div>`],
    ['one by its class', `<section class="site cookie-banner"><p>${long(900)}</p></section>`],
    ['one named in one word', `<div class="cookieConfirm--q1"><p>${long(900)}</p></div>`],
    ['a small dialog', `<dialog open><p>${long(300)}</p></dialog>`],
    ['a small dialog by its role', `<div role="dialog"><p>${long(300)}</p></div>`],
    ['a footer of links', `<footer><ul>${`<li><a href="/x">${prose}</a>`.repeat(20)}</ul></footer>`],
    ['a footer with a short notice', '<footer><p>Copyright Harbor, all rights reserved, made by the sea.</p></footer>'],
    ['a column of short entries', `<aside>${'<p>Read more</p>'.repeat(200)}</aside>`],
    ['white space that only indents', `<footer><p>Harbor${' '.repeat(900)}</p></footer>`],
    ['a script in a footer', `<footer><script>${long(900)}</script>Harbor</footer>`],
    ['a field to write in', `<textarea>${long(900)}</textarea>`],
    ['a short field', '<textarea readonly>https://terms.example/share</textarea>'],
    ['what we added', `<div data-clauselight="card"><p>${long(900)}</p></div>`],
  ])('%s', (_, body) => {
    expect(isRead(body)).toBe(false)
  })
})

describe('read', () => {
  test.each([
    ['terms in a form', '<form>Text.</form>'],
    ['terms in a footer', `<footer><p>${long(500)}</p></footer>`],
    ['terms in a side column', `<aside><p>${long(500)}</p></aside>`],
    ['terms in a column by its role', `<div role="complementary"><p>${long(500)}</p></div>`],
    ['terms in a dialog', `<dialog><p>${long(1_600)}</p></dialog>`],
    ['terms in a dialog by its role', `<div role="dialog"><p>${long(1_600)}</p></div>`],
    ['terms in a live region', `<main aria-live="polite"><p>${long(500)}</p></main>`],
    ['the title of an article', '<article><header>Terms</header></article>'],
    ['a header with the title', '<header><h1>Terms</h1></header>'],
    ['the heading of an accordion', '<h3><button>Fees</button></h3>'],
    ['a heading that is a button', '<h3 role="button">Fees</h3>'],
    ['a button around a heading', '<div role="button"><h3>Fees</h3></div>'],
    ['a button that folds', '<button aria-expanded="false">Fees</button>'],
    ['a long document about cookies', `<div class="cookie-notice"><p>${long(6_500)}</p></div>`],
    ['a wrapper that does', '<div class="cookie-banner-open"><main>Text.</main></div>'],
    ['terms in a field that cannot be written in', `<textarea readonly>${long(500)}</textarea>`],
    ['a paragraph of which nothing is known', '<p>Text.</p>'],
  ])('%s', (_, body) => {
    expect(isRead(body)).toBe(true)
  })

  test('the body, whatever is written on it', () => {
    const document = documentOf('<p>Text.</p>')
    document.body.className = 'cookie-banner-open'
    document.body.setAttribute('role', 'dialog')
    expect(extract(document, '').page.text).toBe('Text.\n')
  })
})
