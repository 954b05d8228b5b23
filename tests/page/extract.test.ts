import { describe, expect, test } from 'vitest'
import { PageText } from '../../lib/model/page'
import { extract } from '../../lib/page/extract'
import { blocksOf, documentOf, read, window } from './page-of'

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs are parted', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['inline elements are not', '<p>We <b>may</b> <i>sell</i>it.</p>', ['We may sellit.']],
    ['white space is collapsed', '<p>  We\n\t may &nbsp; <b> sell </b>  it. </p>', ['We may sell it.']],
    ['words beside a block stand apart', 'Before<div>inside</div>after', ['Before', 'inside', 'after']],
    ['one line break is a space', 'One<br>two', ['One two']],
    ['two part blocks', 'One.<br><br>Two.', ['One.', 'Two.']],
    ['also with white space, comments and hard spaces between', 'One.<br>\n <!-- x --> &nbsp;\n<br>Two.', ['One.', 'Two.']],
    ['but not with words between', 'One<br>two<br>three', ['One two three']],
    ['headings', '<h2>Title</h2><p>Text.</p>', ['heading: Title', 'Text.']],
    ['a heading of blocks', '<h2><div>Title</div></h2><p>Text.</p>', ['heading: Title', 'Text.']],
    ['an empty heading names nothing', '<h2> </h2><p>Text.</p>', ['Text.']],
    ['a heading by its role', '<div role="heading">Title</div>Text.', ['heading: Title', 'Text.']],
    ['a folded section', '<details><summary><div>Title</div></summary>Text.</details>', ['heading: Title', 'Text.']],
    ['a legend', '<fieldset><legend>Title</legend>Text.</fieldset>', ['heading: Title', 'Text.']],
    ['a custom element with children is a block', 'A<x-part><span>b</span></x-part>c', ['A', 'b', 'c']],
    ['one without is a word', 'A<x-word>b</x-word>c', ['Abc']],
    ['text that is laid out by hand', '<pre>One\ntwo.\n\n  Three.\r\n \r\nFour.</pre>', ['One two.', 'Three.', 'Four.']],
    ['and after it no longer', '<pre>One.</pre><p>Two\n\nthree.</p>', ['One.', 'Two three.']],
  ])('%s', (_, body, expected) => {
    expect(blocksOf(read(body))).toEqual(expected)
  })

  test('of a document written as XML', () => {
    const xml = '<html xmlns="http://www.w3.org/1999/xhtml"><body><script>var no</script><h1>Title</h1><p>One.</p><p>Two.</p></body></html>'
    const document = new window.DOMParser().parseFromString(xml, 'application/xhtml+xml')
    expect(blocksOf(extract(document, ''))).toEqual(['heading: Title', 'One.', 'Two.'])
  })
})

describe('blocks that are nothing but links say so', () => {
  test.each<[string, string, string[]]>([
    ['an entry of a menu', '<p>Text.</p><div><a href="/a">Other article</a></div>', ['Other article']],
    ['a card', '<a href="/a"><div>Its title</div><div>What it says.</div></a><p>Text.</p>', ['Its title', 'What it says.']],
    ['an item with its bullet', '<ul><li>• <a href="/a">Other article</a></li></ul>', ['• Other article']],
    ['two links with a bar between', '<div><a href="/a">One</a> | <a href="/b">Two</a></div>', ['One | Two']],
    ['a link in a sentence does not', '<p>Read <a href="/a">the policy</a>.</p>', []],
    ['nor does what is no link', '<p><a name="top">Text.</a></p>', []],
    ['nor the block after one', '<a href="/a"><div>Card</div></a><p>Text.</p>', ['Card']],
  ])('%s', (_, body, expected) => {
    const { text, blocks } = read(body).page
    expect(blocks.filter((block) => block.link).map((block) => text.slice(block.start, block.end))).toEqual(expected)
  })
})

describe('lists and tables', () => {
  test.each<[string, string, string[]]>([
    ['items know their lead-in', '<p>You agree:</p><ul><li>to pay<li>to sing</ul>', ['You agree:', 'item<0: to pay', 'item<0: to sing']],
    ['lists in lists', '<p>A:</p><ul><li>b:<ul><li>c</ul><li>d</ul>', ['A:', 'item<0: b:', 'item<1: c', 'item<0: d']],
    ['a list without a lead-in', '<ul><li>to pay</ul>', ['to pay']],
    ['what follows a list stands alone', '<p>A:</p><ul><li>b</ul><p>C.</p>', ['A:', 'item<0: b', 'C.']],
    ['an empty item leaves nothing behind', '<p>A:</p><ul><li></ul><p>C.</p>', ['A:', 'C.']],
    ['a paragraph is its item', '<p>A:</p><ul><li><p>b</p></li></ul>', ['A:', 'item<0: b']],
    ['and goes on behind its number', '<p>A:</p><ol><li><span>1.</span><div>b</div></li></ol>', ['A:', 'item<0: 1. b']],
    ['deeper down as well', '<p>A:</p><ul><li><div><p>b</p></div></li></ul>', ['A:', 'item<0: b']],
    [
      'a second paragraph is none',
      '<p>A:</p><ul><li><p>we may close it</p><p>Write to us.</p></ul>',
      ['A:', 'item<0: we may close it', 'Write to us.'],
    ],
    ['words before a block in an item', '<p>A:</p><ul><li>close it now<div>b</div>c</ul>', ['A:', 'item<0: close it now', 'b', 'c']],
    [
      'items that were never marked up',
      '<p>You will:</p><p>(a) pay</p><p>(b) sing</p>',
      ['You will:', 'item<0: (a) pay', 'item<0: (b) sing'],
    ],
    ['a numbered paragraph after a full stop is none', '<p>You will.</p><p>(a) pay</p>', ['You will.', '(a) pay']],
    ['rows', '<table><tr><th>Data<th>Use<tr><td>Name<td>Ads</table>', ['cell: Data | Use', 'cell: Name | Ads']],
    ['empty cells leave no bar at the end', '<table><tr><td>Name<td></table>', ['cell: Name']],
    ['paragraphs in cells', '<table><tr><td><p>Name</p></td><td><p>Ads</p></td></table>', ['cell: Name | Ads']],
    [
      'a page that is laid out with a table',
      '<table><tr><td><p>We may sell data.</p><p>You agree to it.</p></td></tr></table>',
      ['cell: We may sell data.', 'You agree to it.'],
    ],
    ['terms and what they mean', '<dl><dt>Fee</dt><dd>What you pay</dd></dl>', ['heading: Fee', 'What you pay']],
  ])('%s', (_, body, expected) => {
    expect(blocksOf(read(body))).toEqual(expected)
  })
})

describe('what is hidden is read', () => {
  test.each([
    ['an element that is hidden', '<p hidden>Text.</p>'],
    ['one that is out of sight', '<p style="display: none">Text.</p>'],
    ['one that is kept from screen readers', '<div aria-hidden="true">Text.</div>'],
    ['a section that is folded', '<details>Text.</details>'],
    ['a tab behind another', '<div role="tabpanel" hidden>Text.</div>'],
  ])('%s', (_, body) => {
    expect(read(body).page.text).toBe('Text.\n')
  })
})

describe('shadow roots', () => {
  const inside = (markup: string, light = '') => {
    const document = documentOf(`<p>Before.</p><div id="host">${light}</div><p>After.</p>`)
    const host = document.querySelector('#host')
    const shadow = host?.attachShadow({ mode: 'open' })
    if (shadow) shadow.innerHTML = markup
    const extraction = extract(document, '')
    return { blocks: blocksOf(extraction), known: extraction.shadowRoots.length, shadow }
  }

  test('are read in their place', () => {
    expect(inside('<p>Inside.</p>')).toMatchObject({ blocks: ['Before.', 'Inside.', 'After.'], known: 1 })
  })

  test('take in what is slotted, once', () => {
    expect(inside('<p>One.</p><slot>Nothing.</slot>', '<p>Two.</p>').blocks).toEqual(['Before.', 'One.', 'Two.', 'After.'])
  })

  test('show the content of an empty slot, and not what is not slotted', () => {
    expect(inside('<slot name="a">Instead.</slot>', '<p>Lost.</p>').blocks).toEqual(['Before.', 'Instead.', 'After.'])
  })
})

test('nesting of any depth is read without a stack', () => {
  const document = documentOf('')
  let inner: Element = document.createElement('p')
  inner.textContent = 'Deep.'
  const depth = 50_000
  // Each level is slotted into the walk by hand: no engine of the tests builds such a tree in reasonable time.
  for (let i = 0; i < depth; i++) inner = wrapperOf(document, inner)
  Object.defineProperty(document, 'body', { value: inner })
  expect(extract(document, '').page.text).toBe('Deep.\n')
})

const wrapperOf = (document: Document, child: Node): Element =>
  Object.defineProperty(document.createElement('b'), 'lastChild', { value: child })

describe('a page without end', () => {
  test('is cut, and says so', () => {
    const { page } = read(`<p>${'word '.repeat(200_000)}</p><p>${'more '.repeat(200_000)}</p><p>Last.</p>`)
    expect(page.cut).toBe(true)
    expect(page.text.length).toBeGreaterThan(1_499_000)
    expect(PageText.safeParse(page).success).toBe(true)
  })

  test('also when its last words are parted by bars', () => {
    const { page } = read(`<table><tr><td>${'a'.repeat(1_499_990)}<td>bcdefgh<td>i</table>`)
    expect([page.cut, PageText.safeParse(page).success]).toEqual([true, true])
  })

  test('a page that just fits is whole', () => {
    expect(read(`<p>${'a'.repeat(1_499_000)}</p>`).page.cut).toBe(false)
  })
})

test('address, title and language are cut to what may be sent', () => {
  const document = documentOf('<p>Text.</p>')
  document.title = 't'.repeat(5_000)
  document.documentElement.lang = 'x'.repeat(500)
  const { page } = extract(document, `https://terms.example/${'u'.repeat(10_000)}`)
  expect(PageText.safeParse(page).success).toBe(true)
  expect([page.title.length, page.declaredLanguage.length, page.url.length]).toEqual([2_048, 64, 8_192])
})

test('reading changes nothing', () => {
  const document = documentOf('<h1>Title</h1><ul><li>One<li>Two</ul><aside>x</aside><pre>a\n\nb</pre>')
  const before = document.documentElement.outerHTML
  extract(document, '')
  expect(document.documentElement.outerHTML).toBe(before)
})
