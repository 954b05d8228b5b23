import { beforeAll, describe, expect, test } from 'vitest'
import { detect } from '../../lib/engine/detect'
import { type ReadyLanguages, readyLanguages } from '../../lib/engine/languages'
import { blocksOfText } from '../../lib/engine/plain-text'
import type { Ruleset } from '../../lib/model/ruleset'
import { bundledRuleset } from '../../scripts/ruleset/bundle'
import { type Family, german } from './fair-in-german'

/** Sentences that sound like a clause against the reader and are none: a mark on one of these is what a reader remembers. */
const families: readonly Family[] = [
  {
    name: "the consumer's own law or courts",
    fair: [
      'These terms are governed by the law of the country in which you live.',
      'You may bring a claim against us before the courts of the place where you are resident.',
      'If you are a consumer, you keep the protection of the mandatory rules of the country of your habitual residence.',
      'We can only sue you in the courts of the country where you live.',
      'You may sue us in the courts of the country where you live, and we may sue you only there.',
      'Consumers in Scotland may choose to go to the Scottish courts, and those in Northern Ireland to the Northern Irish ones.',
      "Nothing in this choice of law takes away the rights that your home country's consumer law gives you.",
      'As a private customer you are free to sue either at our registered office or at your own place of residence.',
      'Any proceedings we start against a consumer must be brought in the courts of the place where the consumer lives.',
      'The courts at your place of residence have exclusive jurisdiction over any claim that we bring against you.',
      'The courts of England have non-exclusive jurisdiction, so you can also start proceedings where you live.',
      'You do not submit to the jurisdiction of our local courts by using the service.',
      'You can always go to the small claims court in the town where you live.',
    ],
    real: [
      ['exclusive-forum', 'The courts of Delaware have exclusive jurisdiction over every dispute with us, wherever you live.'],
      ['exclusive-forum', 'Any lawsuit must be filed only in the state courts located in Harris County, Texas.'],
    ],
  },
  {
    name: 'mutual obligations',
    fair: [
      "Each party shall indemnify the other against third-party claims caused by the indemnifying party's own negligence.",
      'Both parties agree to defend and hold each other harmless from claims that result from their own breach of this agreement.',
      'We indemnify you against claims that the software infringes a patent.',
      'Either party may terminate this agreement if the other commits a material breach and does not cure it within thirty days.',
      "Either you or we may end this contract with one month's notice.",
      'The parties may terminate this agreement at any time by mutual consent.',
      'Both parties waive any right to have the hearing held in public.',
      'Neither party excludes its liability for fraud or for personal injury.',
      "Neither party may assign this agreement without the other's written consent.",
      'This agreement may be changed only in writing signed by both parties.',
      'Neither of us can change the price on its own during the term.',
      'Either party may bring a claim in a small claims court.',
      'Neither of us may use the name or the logo of the other without permission.',
    ],
    butNot: [
      ["Each party's total liability to the other is limited to the fees paid in the year before the claim.", 'user-indemnification'],
    ],
    real: [
      ['user-indemnification', 'You shall indemnify us against all claims that arise from your use of the service.'],
      ['termination-at-will', 'We may terminate your account at any time, with or without cause and without notice.'],
      // What both give up is still lost to the reader.
      ['jury-trial-waiver', 'You and we both give up the right to a trial by jury.'],
    ],
  },
  {
    name: 'rights of the reader',
    fair: [
      'You can cancel your subscription at any time, and it ends with the month you have paid for.',
      'You may terminate this agreement at any time, for any reason, by closing your account.',
      'You may delete your account at any time, and we then remove your data within a week.',
      'You have the right to ask us for a copy of the data we hold about you.',
      'You keep all rights in the photos and texts that you upload.',
      'You may object to the use of your data for direct marketing, and we will then stop.',
      'You may forbid us to sell what we know about you, and we keep to that.',
      'You have the right not to be subject to a decision based only on automated processing.',
      'You are entitled to a full refund if the course is called off.',
      'You can opt out of arbitration by writing to us within thirty days of signing up.',
      'You can switch off location access in the settings of your phone whenever you like.',
      'You may appeal against the removal of a post, and a person will look at it again.',
      'You may assign this agreement to anyone you like.',
      'You may post honest reviews of our service, good or bad.',
    ],
    butNot: [
      [
        'If we raise the price, you may leave before the new price applies and get the rest of your money back.',
        'no-refund',
        'forfeiture-on-termination',
        'termination-at-will',
      ],
      [
        'If you do not agree with a change, you may cancel without a fee and get back what you paid in advance.',
        'no-refund',
        'contract-by-use',
        'termination-at-will',
      ],
    ],
    real: [
      ['no-refund', 'All purchases are final and non-refundable.'],
      ['retention-after-deletion', 'After you delete your account, we may retain copies of your content in our backups.'],
    ],
  },
  {
    name: 'definitions',
    fair: [
      '"Arbitration" means a procedure in which a neutral person decides a dispute instead of a judge.',
      '"Personal Data" means any information that relates to an identified or identifiable person.',
      '"User Content" means the texts, images and sounds that members upload to the service.',
      '"Feedback" means ideas, suggestions and comments on the product that a customer sends to us.',
      '"Renewal Term" means each further year that follows the first one.',
      '"Aggregated Data" means statistics from which no single person can be recognised.',
      '"Class action" means a lawsuit that one person brings on behalf of many others.',
      '"Indemnified Losses" means damages finally awarded by a court and reasonable legal fees.',
      '"Liability" means any obligation to pay damages, whatever its legal basis.',
      '"Jurisdiction" means the territory in which a court has authority.',
      '"Precise geolocation" means data that place a device within a radius of five hundred metres.',
      '"Biometric identifier" means a scan of a face, a hand or an eye, or a voiceprint.',
      'In this policy, "sell" has the meaning that the California Consumer Privacy Act gives to it.',
    ],
    real: [
      ['mandatory-arbitration', 'Any dispute between you and us shall be finally settled by binding arbitration.'],
      ['feedback-ownership-assignment', 'You assign to us all right, title and interest in any feedback you send.'],
    ],
  },
  {
    name: 'headings and tables of contents',
    fair: [
      '## Binding arbitration and class action waiver',
      '## Termination of your account by us',
      '## Governing law and exclusive jurisdiction',
      '## How we may use your content to train our models',
      'Section 9. Disputes, arbitration and class waiver',
      'LIMITATION OF LIABILITY',
      'Contents\n\n- Automatic renewal\n- Limitation of liability\n- Binding arbitration\n- Class action waiver\n- Indemnification',
      '1. Acceptance of these terms\n2. Automatic renewal and cancellation\n3. Disclaimer of warranties\n4. Waiver of jury trial',
      'On this page\n\n- Selling your personal information\n- Sharing with partners\n- Transfers to other countries',
      '1. Introduction ..... 2\n2. Automatic renewal ..... 4\n3. Limitation of liability ..... 9',
      '| Topic | Section |\n| Automatic renewal | 4 |\n| Binding arbitration | 11 |\n| Sale of personal data | 13 |',
      'Jump to: Renewal | Refunds | Arbitration | Governing law',
      'See section 14 for limitation of liability and section 15 for indemnification.',
      '- No class actions\n- No refunds\n- Questions',
      'No class actions',
      '- Agreement to arbitrate\n- Waiver of jury trial\n- Batch arbitration',
      '- Termination at our discretion\n- Indemnity\n- Assignment by us',
      '- Exclusive jurisdiction of the courts of Kent\n- Limitation period of one year',
      '- Automatic Renewal of Subscriptions',
      '- Sale of Personal Information to Data Brokers\n- Precise Geolocation',
      '- Changes to These Terms at Any Time\n- Price Changes Without Notice',
      '| No Warranties | 12 |\n| No Liability for Indirect Damages | 13 |',
      '- (a) Perpetual Licence to Your Content',
    ],
    real: [
      ['class-action-waiver', '- You give up the right to take part in a class action'],
      ['auto-renewal', '- Your subscription renews automatically until you cancel it'],
      ['mandatory-arbitration', 'All disputes must be resolved by binding arbitration'],
      [
        'class-action-waiver',
        '## Class action waiver\n\nYou may bring claims only in your own name, and you give up the right to take part in a class action.',
      ],
      [
        'liability-cap',
        '## Limitation of liability\n\nOur total liability to you will not exceed the amount you paid us in the last twelve months.',
      ],
    ],
  },
  {
    name: 'what others do',
    fair: [
      'The store where you bought the app may charge your card again when its own subscription renews.',
      'Your bank may charge a fee for transfers in a foreign currency.',
      'Your bank may cancel your card without notice.',
      'Websites that we link to may collect personal data under their own policies.',
      'Some employers read the messages that their staff send with company accounts.',
      'Some websites sell the data of their visitors to advertisers, but ours is not one of them.',
      'Many social networks claim a perpetual licence to what their members post.',
      'Sellers on the marketplace set their own prices and may change them.',
      'A shop that you link to your wallet may change its prices at any time.',
      'Phone companies may share your location with the police.',
      'Gift cards of other shops may expire after a year.',
      'Other sites may change their terms without telling you, so read them from time to time.',
      'Some websites treat a visit as consent to their terms.',
      'Some companies ask their customers to give up the right to go to court.',
      'An online casino may close the accounts of players who win too often.',
      'Credit bureaus collect information about you from many sources.',
      'The airline may cancel or reschedule your flight at any time without notice.',
      'Your bank may change its fees at any time.',
      'Your school may read the messages that you send and may delete them.',
      'Third-party sites may collect your personal information and sell it to advertisers.',
      'The hotel may refuse refunds for late cancellations at its sole discretion.',
      'Your mobile operator may share your precise location with emergency services.',
      'If you pay by card, your card issuer may close your account at any time without notice.',
      'Merchants may change their prices at any time.',
      'Your employer may monitor everything that you type on its computers.',
      'An app store may terminate your store account at its sole discretion.',
      'Third-party services may use your content to train their machine-learning models.',
    ],
    real: [
      ['sale-or-sharing-for-ads', 'We sell the personal information of our visitors to advertisers.'],
      ['termination-at-will', 'We may close your account at any time at our sole discretion.'],
      ['unilateral-price-change', 'We may change our prices at any time.'],
      ['termination-at-will', 'The Bank may terminate your account at any time in its sole discretion without notice.'],
      ['third-party-disclaimer', 'Third-party sites may collect your data, and we are not responsible for their content or practices.'],
    ],
  },
  {
    name: 'negated clauses',
    fair: [
      'We do not sell your personal information to anyone.',
      'This clause does not waive your right to a jury trial.',
      'We never use your files to train machine-learning models.',
      'These terms do not require arbitration, and you are free to go to court.',
      'You do not give up your right to take part in a class action.',
      'These terms do not stop you from joining a class action.',
      'Your subscription does not renew automatically.',
      'We may not change the price without your agreement.',
      'We cannot change these terms without asking you first.',
      'We do not exclude our liability for death or injury caused by our negligence.',
      'We are not allowed to close your account without a serious reason.',
      'You will never be asked to indemnify us.',
      'You will not be charged when the trial ends.',
      'Unused credits never expire.',
      'We do not track you across other websites or apps.',
      'We do not use tracking pixels or browser fingerprinting.',
      'We do not use de-identified data for any purpose of our own.',
      'We do not grant ourselves a licence to the content that you store with us.',
      'The licence you give us is neither perpetual nor sublicensable, and you can revoke it.',
      'You are not barred from using the output to build a product that competes with ours.',
      'These terms do not forbid reverse engineering where the law permits it.',
      'We do not record your precise location or your GPS coordinates.',
      'You do not lose your content or your balance when your account is closed.',
      'Nothing here forbids you to write a critical review.',
      'Your data are not transferred outside the European Union.',
    ],
    butNot: [['Your continued use of the service does not mean that you accept a change.', 'continued-use-acceptance']],
    real: [
      ['ai-training-on-user-content', 'We use the files that you upload to train our machine-learning models.'],
      ['auto-renewal', 'Your subscription renews automatically at the end of each month until you cancel it.'],
      ['class-action-waiver', 'You give up the right to take part in a class action.'],
    ],
  },
  german,
]

let ruleset: Ruleset
let languages: ReadyLanguages

beforeAll(async () => {
  ruleset = await bundledRuleset()
  languages = readyLanguages(ruleset.detectors, ruleset.languages)
}, 60_000)

/** The types of risk that are marked in a text; null where the rules cannot read the language, which no row may expect. */
const risks = (text: string, language: string): string[] | null => {
  const ready = languages.of(language)
  if (!ready) return null
  const found = detect(text, blocksOfText(text), ready)
  return found.filter((f) => f.band === 'strong' && f.polarity === 'risk').map((f) => f.provision)
}

describe.each(families)('$name', ({ language = 'en', fair, butNot = [], real }) => {
  test.each(fair)('no risk: %s', (text) => {
    expect(risks(text, language)).toEqual([])
  })

  if (butNot.length > 0)
    test.each(butNot.map(([text, ...types]) => ({ text, types })))('not $types: $text', ({ text, types }) => {
      expect(risks(text, language)?.filter((type) => types.includes(type))).toEqual([])
    })

  test.each(real)('%s: %s', (type, text) => {
    expect(risks(text, language)).toContain(type)
  })
})

test('every type named here is a risk of the ruleset', () => {
  const named = families.flatMap(({ butNot = [], real }) => [...butNot.flatMap(([, ...types]) => types), ...real.map(([type]) => type)])
  const known = new Set(ruleset.detectors.filter((d) => d.polarity === 'risk').map((d) => d.id))
  expect(named.filter((type) => !known.has(type))).toEqual([])
})
