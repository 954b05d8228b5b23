/**
 * What contracts and privacy policies say. `voice`: how such a document speaks of itself and to its reader; a text about them does not speak
 * so. `topic`: what it speaks of, which it shares with articles on the subject. Lower case, parted by `|`; a space at the front stands for
 * the beginning of a word; most entries are stems.
 */
export interface Vocabulary {
  voice: string
  topic: string
}

export const english: Vocabulary = {
  voice:
    ' you agree| you acknowledge| you may not| you must | you are responsible| you represent| you consent| you can opt| you have the right| your rights| your use of| your account' +
    '| we may | we collect| we use | we share| we process| we will not| we reserve| we do not| we are not| our services| our products| our site| our website| our affiliates' +
    '| these terms| this agreement| this policy| this privacy| this notice| this statement| this addendum| this dpa| these guidelines| these rules| these conditions| this cookie| this document' +
    '| by using| by accessing| by clicking| please read| if you do not agree| your personal| your information| your data| your consent| your browser| your content| contact us| customer shall| shall not | hereby| set forth| the parties| as defined' +
    "| we don't allow| not allowed| we prohibit| is prohibited| are prohibited| you can't| please do not| may be removed| we remove| we will remove| may result in",
  topic:
    ' liab| indemnif| warrant| arbitrat| governing law| governed by| jurisdiction| terminat| suspend| intellectual property| trademark| copyright| third part| as is| breach| damages| waive| severab' +
    '| force majeure| assign| confidential| applicable law| permitted by law| sole discretion| reserves the right| without notice| effective date| last updated| refund| fees| subscri| licens| licenc' +
    '| personal data| personal information| service provider| cookies| retain| retention| data protection| legitimate interest| opt out| controller| processor| consent| legal basis| gdpr| ccpa' +
    '| lawful| disclos| security measures| supervisory authority| transfer| prohibit| violat| unlawful| infring| harass| unauthori| comply| complian| law enforcement| obligation| amend| notif| disput| eligib|privacy' +
    '| guidelines| our rules| the rules| bans | banned| enforce| moderat| abus| appeal| hate speech| impersonat| spam| mislead',
}
