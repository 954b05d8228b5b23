import Mark from 'mark.js'

const subjects = ['you', 'we', '(?:the|our) company']
const deeds = [
  'agree',
  'waive',
  'indemnif\\w+',
  'terminat\\w+',
  'suspend',
  'chang\\w+',
  'modif\\w+',
  'renew\\w*',
  'licen[cs]e',
  'arbitrat\\w+',
  'liab\\w+',
  'disclos\\w+',
  'shar\\w+',
  'sell',
  'train',
  'own\\w*',
  'assign',
  'notif\\w+',
  'refund',
  'collect\\w*',
]

/** How one would begin: 60 patterns, one after the other, over the whole page, wrapped in elements wherever they hit. */
Reflect.set(globalThis, 'benchNaive', () => {
  const mark = new Mark(document.body)
  for (const subject of subjects)
    for (const deed of deeds) mark.markRegExp(new RegExp(`\\b${subject}\\b[^.]{0,60}\\b${deed}\\b`, 'gi'), { acrossElements: true })
  return document.querySelectorAll('mark').length
})
