/** Clauses of one family that are fair, so that none may be marked as a risk, and some real ones beside them. */
export interface Family {
  name: string
  language?: string
  /** No risk of any type may be found. */
  fair: readonly string[]
  /** A risk may be read into these, but not one of these types. */
  butNot?: readonly (readonly [text: string, ...types: string[]])[]
  /** What each family is mistaken for: must be found, so that a detector that finds nothing fails too. */
  real: readonly (readonly [type: string, text: string])[]
}

export const german: Family = {
  name: 'in German',
  language: 'de',
  fair: [
    'Verbraucher können an ihrem Wohnsitz klagen.',
    'Gerichtsstand für Klagen gegen Verbraucher ist deren Wohnsitz.',
    'Beide Parteien können den Vertrag mit einer Frist von einem Monat zum Monatsende kündigen.',
    'Sie können Ihr Konto jederzeit ohne Angabe von Gründen kündigen.',
    '„Schiedsverfahren“ bezeichnet ein Verfahren, in dem eine neutrale Person statt eines Gerichts entscheidet.',
    '## Haftungsbeschränkung',
    'Inhalt\n\n1. Vertragsschluss durch Nutzung\n2. Haftungsausschluss\n3. Sperrung des Kontos\n4. Schiedsverfahren',
    'Der Betreiber des App-Stores kann Ihr dortiges Konto nach seinen eigenen Regeln sperren.',
    'Andere Mitglieder können ihre Beiträge jederzeit löschen.',
    'Unsere Haftung ist der Höhe nach nicht begrenzt.',
    'Wir dürfen diese Bedingungen nicht ohne Ihre Zustimmung ändern.',
    'Der Besuch dieser Seite gilt nicht als Zustimmung zu unseren Bedingungen.',
    'Sie müssen an keinem Schiedsverfahren teilnehmen.',
    'Wir sperren kein Konto ohne vorherige Anhörung.',
    'Wir dürfen Ihr Konto nicht ohne wichtigen Grund sperren.',
    'Wir entfernen Inhalte nur, wenn ein Gericht das angeordnet hat.',
    'Die Haftung nach dem Produkthaftungsgesetz wird nicht ausgeschlossen.',
    'Wir haften unbeschränkt für Vorsatz und grobe Fahrlässigkeit.',
  ],
  real: [
    ['exclusive-forum', 'Ausschließlicher Gerichtsstand für alle Streitigkeiten ist Hamburg.'],
    ['termination-at-will', 'Wir können Ihr Konto jederzeit ohne Angabe von Gründen sperren.'],
    ['liability-exclusion', 'Wir haften nicht für Schäden, die durch die Nutzung der Website entstehen.'],
    ['liability-cap', 'Unsere Haftung ist auf den Betrag begrenzt, den Sie in den letzten zwölf Monaten gezahlt haben.'],
    ['unilateral-terms-change', 'Wir behalten uns vor, diese Bedingungen jederzeit ohne Ankündigung zu ändern.'],
    ['contract-by-use', 'Mit dem Besuch dieser Website stimmen Sie diesen Nutzungsbedingungen zu.'],
    ['discretionary-content-removal', 'Wir können Beiträge jederzeit nach eigenem Ermessen löschen.'],
    ['mandatory-arbitration', 'Alle Streitigkeiten aus diesem Vertrag werden durch ein Schiedsgericht endgültig entschieden.'],
  ],
}
