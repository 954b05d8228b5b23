/** What a page says that stands at the address of a document without being it. */
const trouble: readonly [RegExp, string][] = [
  [
    /application error|client-side exception|something went wrong|internal server error|service unavailable|bad gateway|temporarily unavailable|an error occurred/i,
    'an error page',
  ],
  [
    /page (was )?not found|page (doesn.t|does not) exist|page (you|that you).{0,40}(not|moved|removed)|\b404\b|seite nicht gefunden|page introuvable|página no encontrada|pagina non trovata|no longer available/i,
    'the page was not found',
  ],
  [
    /access (denied|to this page has been denied)|forbidden|verify(ing)? (that )?you are (a )?human|checking your browser|just a moment|enable javascript|are you a robot|unusual traffic|captcha|blocked/i,
    'access was refused',
  ],
  [/(log|sign) ?in to (your|continue)|forgot (your )?password|enter your (email|password)/i, 'a login page'],
]

/** A text shorter than this that speaks of trouble is a notice, not a document. */
const notice = 1_600

/** Why a page is plainly not a document, or null: it says that something is wrong and little more. */
export const noticeIn = (title: string, text: string): string | null => {
  if (weight(text) > notice) return null
  const said = `${title}\n${text.slice(0, notice)}`
  return trouble.find(([words]) => words.test(said))?.[1] ?? null
}

/** How much a text says, in letters of an alphabet: a sign of Chinese, Japanese or Korean stands for about two and a half. */
export const weight = (text: string): number => {
  let more = 0
  const looked = Math.min(text.length, 20_000)
  for (let i = 0; i < looked; i++) if (text.charCodeAt(i) >= 0x3040) more += 1.5
  return text.length + more
}
