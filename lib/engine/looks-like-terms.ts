/** Words that name terms, in Latin letters without accents; they open a word. */
const naming = new RegExp(
  ` (${[
    '(t c|t n c|t and c|to[suc]|tnc|eula|aup|dpa|sla|msa|agb|cg[uvst]|pp) |terms?|privac|gdpr|ccpa|cookie|legal|polic(y|ies)|guideline|imprint|disclaimer|sub ?process|licen[sc]e',
    '(acceptable|fair) use|prohibited|restricted|code of|rules |ethics |notice at|law enforce|do not sell|(bug|vulnerab|responsib)\\w+ (bou|disc)|data (prot|proc|priv)|how your|condi[czt]|dmca|copyright |conduct',
    'datenschutz|nutzung|geschafts|impressum|richtlin|widerruf|mentions|confidential|donnees|vie priv|charte|(proteccion|protecao|protection) d|termin[io]|termos|aviso|politi(ca|que) d|informativa|note legal',
    'voorwaarden|villkor|personv|integritet|person(data|uppg)|databesk|tietosuoja|regulamin|polityka|warunki|pod(min|mien)|zasady|soukrom|osobn|aszf|adat|felhaszn|gizlilik|kosul|sozlesme|kvkk|termeni|uvjeti|pogoji|privatn',
  ].join(
    '|',
  )})|\\w(agreement|privacy|terms|policy|bedingungen|betingelser|voorwaarden|vilkaa?r|villkor|ehdot|tnc|cgv|feltetel\\w*) |agreement`,
)

/** Words of other scripts, which may stand inside one. Apart, because a pattern costs its compilation on every page. */
const namingElsewhere =
  /услови|конфиденц|соглаш|правила|умови|конфід|οροι|απορρ|תנאי|תקנון|פרטיות|شروط|خصوصية|規約|プライバシ|ポリシー|条款|條款|协议|協議|隐私|隱私|약관|개인정보|정책/

/** The address of a story: dated, or in a part of the site that holds stories. Its words name a subject, not a document. */
const story = /\/(19|20)\d\d\/\d|\/(blog|news\w*|magazine|opinion|press|questions?|stor(y|ies)|politi(k|que|ca|cs))\/./

/**
 * Whether a page may be terms, by its address, title and first headings alone: what runs on every page. It lets some pages pass that only
 * speak of terms; `recognise` decides on the text.
 */
export const looksLikeTerms = (url: string, title: string, headings: readonly string[]): boolean => {
  const address = decoded(url.slice(0, 2_000))
  const isStory = story.test(address.toLowerCase())
  // A story is passed only where its title is as short as a document's.
  const names = isStory ? [title, ...headings].filter((name) => name.length < 50) : [address, title, ...headings]
  return names.map(spelt).some((name) => naming.test(name) || (foreign.test(name) && namingElsewhere.test(name)))
}

const foreign = /[\u0080-\uffff]/

/** Lower-case words without accents, a space between them and at either end. */
const spelt = (name: string): string => {
  const lower = name
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  const plain = foreign.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
    : lower
  return ` ${plain.replace(/[^a-z\u00c0-\uffff]+/g, ' ')} `
}

/** The address from its host on, with percent-encoding undone where it is well formed. */
const decoded = (url: string): string => {
  const rest = url.replace(/^\w+:\/\/(www\.)?/, '').replace(/\.(com|org|net)\//, '/')
  try {
    return rest.includes('%') ? decodeURIComponent(rest) : rest
  } catch {
    return rest
  }
}
