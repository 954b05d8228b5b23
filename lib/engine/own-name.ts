/** How a document speaks of itself: "This Privacy Policy describes", "These Terms of Service govern". One line a language. */
const patterns: readonly RegExp[] = [
  /\b(?:this|these|the following) (?:[\w’'&,-]{1,20} ){0,5}(?:polic(?:y|ies)|terms|agreement|notice|statement|guidelines|conditions|rules|addendum|eula|disclaimer)\b/i,
  /\b(?:diese[rsnm]?|die (?:vor|nach)(?:liegen|stehen|folgen)den) (?:[\p{L}-]{1,24} ){0,3}[\p{L}-]{0,24}(?:bedingungen|richtlinien?|erklärung|vereinbarung|agb|bestimmungen|hinweise)(?!\p{L})/iu,
  /(?:présente?s?|cette|ces) (?:[\p{L}’']{1,20} ){0,3}(?:conditions|politique|charte|contrat|mentions|cgu|cgv)(?!\p{L})/iu,
  /(?:est[oa]s?|este|presentes?) (?:\p{L}{1,20} ){0,3}(?:términos|condiciones|política|aviso|contrato|acuerdo|termos|condições|acordo)(?!\p{L})/iu,
  /(?:quest[aoie]|present[ie]) (?:\p{L}{1,20} ){0,3}(?:termini|condizioni|informativa|contratto|accordo|policy|regolamento)(?!\p{L})/iu,
  /(?:deze|dit|onderhavige) (?:\p{L}{1,24} ){0,3}\p{L}{0,24}(?:voorwaarden|beleid|overeenkomst|verklaring|statement)(?!\p{L})/iu,
  /(?:dessa|denna|detta|disse|denne|dette|den här) (?:\p{L}{1,24} ){0,3}\p{L}{0,24}(?:villkor|vilkår|vilkårene|policyn?|politik|erklæring(?:en)?|avtal(?:en)?|aftale|betingelser)(?!\p{L})/iu,
  /niniejsz\p{L}{1,6} (?:\p{L}{1,20} ){0,2}(?:regulamin|polityk|umow|warunk)/iu,
  /(?:tyto|těchto|tato|této|tieto|týchto|táto|tejto) (?:\p{L}{1,20} ){0,3}(?:podmín|podmien|zásad|smlouv|zmluv)/iu,
  /(?:настоящ\p{L}{1,4}|данн\p{L}{1,4}|ця|ці|цієї|цих|цей) (?:\p{L}{1,20} ){0,3}(?:соглашени|политик|услови|договор|правил|оферт|угод|політик|умов)/iu,
  /(?:jelen|acest\p{L}{0,4}|prezent\p{L}{0,4}|işbu|bu|näiden|nämä|näitä|tämä|tämän) (?:\p{L}{1,20} ){0,3}\p{L}{0,20}(?:feltétel|szabályzat|tájékoztató|szerződés|termeni|condiți|politic|contract|sözleşme|politika|şartlar|koşullar|ehdo|ehto|selosteen?|sopimu)/iu,
]

/** Whether the beginning of a text speaks of itself as a policy, terms or an agreement. */
export const namesItself = (opening: string): boolean => patterns.some((pattern) => pattern.test(opening))
