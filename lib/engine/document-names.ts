import type { DocumentType } from '../model/document'

/** A document's name, as it stands in a title, a heading or an address. Matched against bare words: no accents, one space on either side of a word. */
interface DocumentName {
  type: DocumentType
  names: RegExp
}

/** The first that fits a name is its type: from the particular to the general. */
const documentNames: readonly DocumentName[] = [
  {
    type: 'data-processor-agreement',
    names:
      / dpa | data process(ing|or) (agreement|addendum|terms|amendment)| sub ?processors?( |$)| auftragsverarbeit| avv | verwerkersovereenkomst| accord de traitement/,
  },
  {
    type: 'trackers-policy',
    names:
      / cookies? | cookie ?(policy|notice|statement|richtlinie|erklaring|politik|polic|beleid)| tracking technolog| trackers? | traceurs?| evaste|informasjonskapsler| cookies? ?policy| cerez | suti |クッキー/,
  },
  { type: 'law-enforcement-guidelines', names: / law enforcement| government(al)? (data )?requests?| legal requests?( |$)/ },
  {
    type: 'copyright-claims-policy',
    names:
      / dmca | copyright (polic|claim|infring|notice|complaint|guideline)| (ip|intellectual property) (policy|complaints?|claims?)| notice and takedown/,
  },
  {
    type: 'vulnerability-disclosure-policy',
    names:
      / vulnerability (disclosure|report)| responsible disclosure| coordinated (vulnerability )?disclosure| bug bounty| security disclosure/,
  },
  { type: 'service-level-agreement', names: / sla | service levels?( agreement| terms| )/ },
  { type: 'accessibility-statement', names: / accessibility (statement|policy|conformance)/ },
  { type: 'ranking-parameters-description', names: / ranking (param|of (search|results))| search ranking| how (search )?ranking/ },
  { type: 'law-enforcement-policy', names: / transparency report polic/ },
  { type: 'brand-guidelines', names: / brand (guideline|usage|polic|asset)| trademark (guideline|polic|usage)| logo (guideline|usage)/ },
  { type: 'human-rights-policy', names: / (human rights|modern slavery) (polic|statement|act)/ },
  { type: 'complaints-policy', names: / complaints? (polic|procedure|handling)/ },
  { type: 'review-guidelines', names: / reviews? (guideline|polic)/ },
  { type: 'editorial-policy', names: / editorial (polic|guideline|standard)/ },
  { type: 'in-app-purchases-policy', names: / in app purchases?| service credit| (credit|virtual (goods|currency|items?)) terms/ },
  { type: 'advertising-content-policy', names: / (ads?|advertising|advertiser) (content )?(polic|guideline|standard|rule)/ },
  { type: 'advertiser-terms', names: / (ads?|advertising|advertiser) (program )?(terms|agreement|conditions)/ },
  { type: 'content-monetisation-policy', names: / moneti[sz]ation (polic|guideline|rule|terms)/ },
  { type: 'platform-to-business-notice', names: / platform to business| p2b / },
  { type: 'business-privacy-policy', names: / (business|enterprise|commercial|customer data|api) (data )?privacy/ },
  {
    type: 'developer-terms',
    names:
      / developers? (program |distribution |platform )?(terms|agreement|polic|guideline)| (api|sdk|plug ?in|app developer|software directory|connector)s? (actions )?(services )?(terms|agreement|license|licence|polic|usage)/,
  },
  {
    type: 'eula',
    names: / eula | end user (software )?licen[sc]e| software licen[sc]e (agreement|terms)| lizenzvertrag| licen[sc]e agreement/,
  },
  { type: 'seller-terms', names: / (seller|merchant|vendor|host)s? (terms|agreement|polic|services agreement)/ },
  { type: 'partner-terms', names: / (partner|affiliate|reseller|referral|publisher)s?( program)? (terms|agreement|polic|conditions)/ },
  {
    type: 'privacy-policy',
    names:
      / privacy | privacy(polic|notice|statement|beleid|verklaring)|privacypolicy| data (protection|polic|privacy)| dataprotection| gdpr | ccpa | notice at collection| how (we|your data|we use your).* (data|information|used)| datenschutz| confidentialite| vie privee| donnees personnelles| protection des donnees| privacidad| privacidade| proteccion de (los )?datos| protecao de dados| informativa (sulla|privacy)| riservatezza| trattamento dei dati| privacyverklaring| personvern| integritetspolic| integritets| persondata| personuppgift| databeskyttelse| privatlivs| tietosuoja| rekisteriseloste| prywatnosci| rodo | soukromi| sukromi| osobnich udaju| osobnych udajov| adatvedel| adatkezel| confidentialitat| date(lor)? (cu caracter )?person| gizlilik| kvkk| kisisel veri| privatnost| zasebnost| privatum| privatuma| privaatsus| kebijakan privasi| quyen rieng tu|конфиденциальн|персональных данных|конфіденційн|персональних даних|поверително|лични данни|απορρητου|προσωπικων δεδομενων|プライバシ|個人情報|隐私|隱私|個人資料|개인정보|الخصوصية|פרטיות/,
  },
  {
    type: 'acceptable-use-policy',
    names:
      / acceptable use| aup | (fair |acceptable |content |service |model )?us(ag|e)e? (polic|restriction)| prohibited (use|conduct|content|business|activit)| restricted (use|business)| use case polic| (responsible|safe) use | sharing publication| in line with our polic/,
  },
  {
    type: 'community-guidelines',
    names:
      / (community|content|forum|house|platform|safety) (guideline|standard|rule|polic)| code of conduct| netiquette| community richtlinie| regles de la communaute/,
  },
  {
    type: 'commercial-terms',
    names:
      / (commercial|business|enterprise|customer|master|main|professional|pro|platform) (services? |subscription |software )*(terms|agreement)| msa | services agreement | order form terms/,
  },
  { type: 'subscription-agreement', names: / subscri(ption|ber)s? (terms|agreement)/ },
  { type: 'membership-terms', names: / member(ship)? (terms|agreement|conditions)/ },
  { type: 'conditions-of-carriage', names: / conditions of carriage| conditions? (generales )?de transport| beforderungsbedingungen/ },
  {
    type: 'general-conditions-of-sale',
    names:
      / (terms|conditions) (and conditions )?of sale| conditions generales de vente| cgv | condizioni (generali )?di vendita| condiciones (generales )?de (venta|compra)| (terms|conditions) of purchase| sales? terms| returns? policy| refund polic| cancellation polic| widerrufs/,
  },
  { type: 'imprint', names: / imprint | impressum | mentions? legales? | aviso legal | note legali | legal notice | colophon |特定商取引/ },
  {
    type: 'ai-terms',
    names: / generative ai (\w+ )?(terms|polic|addendum)| ai (product|service|feature|additional|supplemental)s? (terms|addendum)/,
  },
  { type: 'additional-terms', names: / (additional|supplement(al|ary)|specific|special|regional|product|promotional) (\w+ )?terms/ },
  {
    type: 'terms-of-service',
    names:
      / terms? (of|and|for|amp|n) |(^| )terms? ?(of)? ?(service|use)| terms (conditions|agreement)| termsof|termsand| tos | tou | t c s? | tcs | toc | tnc | terms | user ?(agreement|terms)| service (terms|agreement)| (website|site|app) terms| conditions (of|generales)| terms$|bedingungen | nutzungsvertrag|bestimmungen | agb | cgu | cgs | condiciones | terminos | condicoes | termos | termini | condizioni | voorwaarden | gebruiksvoorwaarden | algemene voorwaarden| vilkar | brugervilkar| brukervilkar| villkor | anvandarvillkor| allmanna villkor| ehdot | kayttoehdot| toimitusehdot| regulamin | warunki | podminky | obchodni podminky| podmienky | obchodne podmienky| aszf | (altalanos )?szerzodesi felt| felhasznalasi felt| termeni | conditii | kullanim kosul| kullanici sozlesme| hizmet sozlesme| sartlar| uvjeti | pogoji | salygos | taisykles | noteikumi | tingimused | syarat | ketentuan | dieu khoan| условия|пользовательское соглашение|правила|оферта|умови|угода|общи условия|οροι|利用規約|規約|条款|條款|用户协议|服务协议|服務協議|协议|약관|شروط|الأحكام|תנאי|תקנון/,
  },
  {
    type: 'other-terms',
    names: / (policy|policies|guidelines|agreement|addendum|rules|charter|charte|disclaimer|code of (ethics|practice)|warranty) $/,
  },
  { type: 'legal-index', names: / legal( |$)| policies | policy | rechtliches / },
]

/** Names of the genus alone: they say that a page is a document, but less surely than the others. */
const vague: ReadonlySet<DocumentType> = new Set<DocumentType>(['legal-index'])

/** What a bare name says the document is, and where in it; null where it names none. `sure`: more than the genus. */
export const nameIn = (bareName: string): { type: DocumentType; sure: boolean; start: number; end: number } | null => {
  for (const { type, names } of documentNames) {
    const match = names.exec(bareName)
    if (match) return { type, sure: !vague.has(type), start: match.index, end: match.index + match[0].length }
  }
  return null
}
