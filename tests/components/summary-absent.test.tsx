// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { sectorName } from '../../components/sector-name'
import { Belonging } from '../../components/summary/belonging'
import { TermsScreen } from '../../components/summary/terms-screen'
import type { Absent } from '../../lib/model/facts'
import { sectors } from '../../lib/model/sector'
import { draw, said } from './draw'
import { frame, heron, ordinary, terms } from './summary-samples'

const leaving: Absent = { provision: 'leaving', name: 'Leaving with your data', recall: { by: 'documents', found: 18, of: 20 } }
const notice: Absent = { provision: 'notice', name: 'Advance notice before changes', recall: { by: 'clauses', found: 41, of: 50 } }
const screen = (absent: Absent[] | undefined, frames = [frame(ordinary)]) =>
  draw(
    <TermsScreen
      reply={{ ...terms(frames), ...(absent && { absent }) }}
      site="heron.example"
      show={() => undefined}
      change={() => undefined}
      unread={{ changes: [], dates: [] }}
      read={() => undefined}
    />,
  )

describe('what was not found', () => {
  test('stands in a group of its own, with how sure that is', async () => {
    const group = (await screen([leaving, notice])).querySelector('section[aria-labelledby="absent"]')
    expect(said(group?.querySelector('h2'))).toBe('Not found in this document')
    expect([...(group?.querySelectorAll('li') ?? [])].map(said)).toEqual([
      'Leaving with your data we found it in 18 of 20 documents known to have it',
      'Advance notice before changes we found 41 of 50 such clauses that we knew of',
    ])
    expect(said(group)).toContain('Not counted in the grade.')
  })

  test('changes neither grade nor clauses', async () => {
    const without = await screen([])
    const grade = said(without.querySelector('.grade'))
    const clauses = said(without.querySelector('section[aria-labelledby="clauses"]'))
    const withIt = await screen([leaving])
    expect([said(withIt.querySelector('.grade')), said(withIt.querySelector('section[aria-labelledby="clauses"]'))]).toEqual([
      grade,
      clauses,
    ])
  })

  test('of several documents on the page', async () => {
    expect(said(await screen([leaving], [frame(ordinary), frame([], { frameId: 4 })]))).toContain('Not found in these documents')
  })

  test.each([
    ['nothing is missed', []],
    ['a reading of an older version', undefined],
  ])('no group: %s', async (_, absent) => {
    expect((await screen(absent)).querySelector('#absent')).toBeNull()
  })
})

describe('whose a platform is', () => {
  test.each([
    ['its parent and its sector', { parent: 'Waterbirds', sector: 'social' }, 'Part of Waterbirds · social networks'],
    ['its sector alone', { sector: 'ai' }, 'AI services'],
    ['a parent of the same name', { parent: 'Heron Notes', sector: 'ai' }, 'AI services'],
    ['a sector that says nothing', { parent: 'Waterbirds', sector: 'other' }, 'Part of Waterbirds'],
    ['neither', {}, ''],
  ])('%s', async (_, some, words) => {
    expect(said(await draw(<Belonging platform={{ ...heron, ...some }} />))).toBe(words)
  })

  test('every sector but "other" has a name', () => {
    expect(sectors.filter((sector) => sectorName(sector) === null)).toEqual(['other'])
  })

  test('other platforms of the same document are named', async () => {
    const element = await draw(
      <TermsScreen
        reply={{ ...terms([frame(ordinary)]), sharers: ['Egret', 'Stork'] }}
        site="heron.example"
        show={() => undefined}
        change={() => undefined}
        unread={{ changes: [], dates: [] }}
        read={() => undefined}
      />,
    )
    expect(said(element.querySelector('header'))).toContain('The same document also stands for Egret, Stork.')
  })
})
