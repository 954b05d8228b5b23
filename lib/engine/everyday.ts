import type { LanguageRules } from '../model/language-rules'
import type { Detector } from '../model/provision'
import { detected } from './detect'
import { readyLanguages } from './languages'

/** Sentences as they stand in any text, a few of them about contracts: none holds a clause that anybody would have marked. */
const everyday = [
  'The morning was cold, and the two of us walked along the river until the sun came up over the hills.',
  'She told me that her brother had opened a small bakery in the old part of the town.',
  'You can find the museum behind the station, and it is open every day except Monday.',
  'We had never seen so many birds in one place, and nobody could say where they all came from.',
  'If you are tired, sit down and drink some water before you go on.',
  'The recipe asks for two eggs, a cup of flour and a little salt.',
  'Our teacher read us a story about a ship that was lost at sea for a year.',
  'All of the windows in this house face the garden.',
  'He will not be here tomorrow, because his train leaves at six.',
  'They may stay with us or with their friends, as they like.',
  'This page explains what the words in the other documents mean.',
  'The headings are there for easier reading and have no other meaning.',
  'Please read the following sections before you begin.',
  'In these pages, "you" means the person who reads them and "we" means the people who wrote them.',
  'It must have rained in the night, for the road was wet and the leaves were bright.',
  'Any child could have told them which of the boxes was the heavier one.',
  'The company was founded by three sisters who had learned their trade from their mother.',
  'Under the bridge there is a path that leads to the mill.',
  'By noon the market was full of people with baskets, bags and dogs.',
  'Where the two roads meet you will see a white church with a green door.',
  'Your answer was better than mine, but it was not the one that the book gives.',
  'Such a wind had not been felt in the valley for many years.',
  'The service at the table was friendly and quick, and the soup was hot.',
  'From the tower one can see the lake, the woods and, on a clear day, the mountains.',
  'A list of the plants in the garden hangs at the gate.',
  'To make the colour darker, add a drop of blue and stir.',
  'You should have seen his face when the lights went out.',
  'I do not know who wrote the letter, or when, or why.',
  'Other people prefer to read the end of a book first.',
  'What we learned that summer has been of use to us ever since.',
]

/** Words that occur in every document of this kind: whoever marks by one of them marks them all. */
const bare =
  'Terms and conditions. Agreement. Services. User content. Account. Privacy. Contact us. General provisions. Last updated.'.split('. ')

/** So many of the sentences above may be marked by one type: none is meant to be. */
const mostMarked = 1

/** The types that mark what nobody would have marked: those would mark a whole page. */
export const flooding = (detectors: readonly Detector[], languages: readonly LanguageRules[]): Set<string> => {
  const text = [...everyday, ...bare].join('\n')
  const blocks = blocksOf(text)
  const ready = readyLanguages(detectors, languages)
  const floods = new Set<string>()
  for (const language of ready.readable) {
    const rules = ready.of(language)
    const marked = new Map<string, number>()
    const read = rules && detected(text, blocks, rules)
    for (const { provision } of read?.findings ?? []) marked.set(provision, (marked.get(provision) ?? 0) + 1)
    for (const [provision, times] of marked) if (times > mostMarked) floods.add(provision)
    for (const { provision } of read?.setAside ?? []) floods.add(provision)
  }
  return floods
}

const blocksOf = (text: string) => {
  let at = 0
  return text.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    return { kind: 'text' as const, start, end: start + line.length }
  })
}
