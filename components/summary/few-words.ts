const most = 5

/** Five words of a quote, from where the words stand that decided the finding; an ellipsis on each side that goes on. */
export const fewWords = (quote: string, why: readonly string[]): string => {
  const words = [...quote.matchAll(/\S+/g)]
  const at = decisive(quote, why)
  const deciding = words.findLastIndex((word) => word.index <= at)
  const first = Math.max(0, Math.min(deciding, words.length - most))
  const chosen = words.slice(first, first + most).map(([word]) => word)
  const goesOn = first + most < words.length
  return `${first > 0 ? '…' : ''}${goesOn ? chosen.join(' ').replace(/[,;:.]$/, '') : chosen.join(' ')}${goesOn ? '…' : ''}`
}

const decisive = (quote: string, why: readonly string[]): number => {
  const found = why.map((words) => quote.toLowerCase().indexOf(words.toLowerCase())).find((at) => at >= 0)
  return found ?? 0
}
