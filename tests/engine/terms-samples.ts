import { blocksOfText } from '../../lib/engine/plain-text'
import type { PageText } from '../../lib/model/page'

/** A page of this text, at no address and without a title unless given. */
export const pageOf = (text: string, more: Partial<PageText> = {}): PageText => ({
  url: '',
  title: '',
  declaredLanguage: '',
  text,
  blocks: blocksOfText(text),
  cut: false,
  ...more,
})

export const terms = `# Terms of Service

Last updated: May 27, 2026

These Terms of Service govern your use of our services. By using our website you agree to them; if you do not agree, please leave.

## Your account

You must be of age to open an account. You are responsible for your account and for what is done with it. You may not sell it or assign it to a third party.

## Liability

To the extent permitted by law, our liability for damages is limited to the fees you paid. The service is provided as is and without warranties.

## Ending

We may suspend or terminate your account without notice if you breach these terms. We reserve the right to change them. The governing law is that of Ireland, and its courts have jurisdiction over any dispute.
`

export const privacy = `# Privacy Notice

Effective 1 March 2025

This notice says how we process your personal data. We collect what you give us and what your browser sends. We use cookies to keep you signed in.

## Why

The legal basis is your consent, the contract, or our legitimate interest. We share data with service providers who act as processors. We do not sell your personal information.

## Your rights

You have the right to access and to delete your data, and to complain to a supervisory authority. We retain data for as long as the law demands. Contact us at privacy@example.com.
`

export const agb = `# Allgemeine Geschäftsbedingungen

Stand: 1. März 2024

Diese Bedingungen gelten für den Vertrag zwischen dem Anbieter und dem Kunden. Der Kunde darf den Dienst nutzen, solange der Vertrag läuft.

## Haftung

Der Anbieter haftet für Schäden nur bei Vorsatz und grober Fahrlässigkeit. Die Haftung für die Verletzung des Lebens bleibt unberührt. Ist eine Bestimmung unwirksam, gelten die übrigen.

## Kündigung

Sie haben das Recht, den Vertrag zu kündigen. Wir behalten uns vor, den Vertrag bei einem Verstoß zu beenden. Gerichtsstand ist Köln, und das anwendbare Recht ist das deutsche. Wir verarbeiten personenbezogene Daten auf Grundlage der Einwilligung.
`

export const privacyStory = `# Why your privacy policy no longer protects anybody

By Jane Miller

The law on personal data was meant to give people control. Ten years on, regulators in Dublin have fined three firms, and a court in Luxembourg will hear the appeal in the spring. Lawyers for the companies say that consent was given. Critics say that nobody reads the terms.

The ruling may change how advertisers follow readers around the web. A spokesman for the largest of them said it would comply. Shares fell by two per cent on Tuesday, and analysts expect the quarter to be weak.

Campaigners have asked for a ban on tracking since the spring of last year, when leaked papers showed how much a single visit to a news site gives away. The ministry did not answer questions.
`

export const licence = `# Free Works Public Licence

Permission is granted to copy the work. The licensor grants you a licence to the licensed material, to make derivative works, and to redistribute source code, provided that copyright notices are kept. The copyright holder gives no warranty. Each licensor grants the same to whoever receives the work. Redistribution in source form must keep this list of conditions. Derivative works carry the same public licence, and the licensed material stays with the licensor.
`
