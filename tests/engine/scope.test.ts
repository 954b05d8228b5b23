import { describe, expect, test } from 'vitest'
import { scopeOf, speaksOfSection } from '../../lib/engine/scope'
import { type ScopeGroup, scopeGroups } from '../../lib/model/finding'

interface Examples {
  says: readonly string[]
  headings: readonly string[]
  /** It mentions the group, or takes it back; it is not for it. */
  not: readonly string[]
  notHeadings: readonly string[]
}

const examples: Record<ScopeGroup, Examples> = {
  us: {
    says: [
      'If you live in the United States, you and Pear settle disputes by arbitration.',
      'This clause applies only to users who are located in the U.S.',
      'You agree to arbitrate if you are a resident of Canada or the United States.',
      'For U.S. residents, claims go to a single arbitrator.',
      'Users in the United States may ask for a refund.',
      'IF YOU RESIDE IN THE UNITED STATES, YOU WAIVE A JURY.',
      '9.2 For customers in the US, the seller is Pear Inc.',
    ],
    headings: ['Terms for users in the United States', '12. United States only', 'U.S. residents', 'US State Privacy Notice'],
    not: [
      'If you live outside the United States, this does not bind you.',
      'Your data may be transferred to the United States.',
      'If you have a question, contact us.',
      'This applies to us and to you.',
      'The laws of the United States apply to these terms.',
      'If you live in Norway, you agree that we may hold your goods in the United States.',
      'This waiver does not apply to you if you live in the United States.',
      'If you are in a country under embargo by the United States, you may not use Pear.',
    ],
    notHeadings: ['Transfers to the United States', 'United States Government Rights', 'Contact us'],
  },
  'us-ca': {
    says: [
      'If you are a California resident, you may ask what we hold.',
      'For residents of California: you may opt out.',
      'California residents may name an agent.',
      'This section applies to California consumers.',
      'This part applies only to people who live in California.',
    ],
    headings: ['For California residents', 'Your California Privacy Rights', 'Notice to California Residents', '7.1 California'],
    not: [
      'These terms follow the law of California, and its courts decide.',
      'Except if you live in California, disputes are arbitrated.',
      'Read Section 18, which applies to California residents, before you go on.',
      'Fees are final (including where you are a resident of California).',
      'Our offices are in California.',
      'See section 9.2. for California residents.',
      'We obey the laws applicable to residents of California.',
      'We are bound by the California Consumer Privacy Act.',
      'For users other than California residents, fees are final.',
    ],
    notHeadings: ['California law', 'Courts of California', 'California Civil Code notices'],
  },
  'eu-uk': {
    says: [
      'If you are in the EEA, the UK or Switzerland, you may object.',
      'For users in the European Economic Area, Pear Ltd is the controller.',
      'This addendum applies to individuals in the United Kingdom.',
      'If your habitual residence is in the European Union, local law protects you.',
      'Users in Switzerland may withdraw within 14 days.',
    ],
    headings: ['EEA, UK and Swiss users', 'EEA', 'Additional terms for residents of the European Union', 'UK Privacy Addendum'],
    not: [
      'We transfer data out of the EEA under standard clauses.',
      'If you are outside the EEA, this part is not for you.',
      'Pear Ltd is a company in the United Kingdom.',
      'We hold servers in the European Union.',
    ],
    notHeadings: ['Transfers out of the EEA', 'EU laws', 'Our UK company'],
  },
  business: {
    says: [
      'This clause applies only to business customers.',
      'If you are using Pear on behalf of an organization, you bind it to these terms.',
      'If you are a merchant, you indemnify us.',
      'For enterprise customers, the order form comes first.',
      'The following applies to developers under a commercial agreement.',
    ],
    headings: ['Terms for business customers', 'Businesses', 'For merchants'],
    not: [
      'We may share this with business partners.',
      'This does not apply to business customers.',
      'We use it for business purposes.',
      'If you are a consumer and not a business, local law protects you.',
      'Our merchants set their own prices.',
    ],
    notHeadings: ['Business transfers', 'Sharing with merchants', 'Our business'],
  },
  consumers: {
    says: [
      'If you are a consumer, you may withdraw within 14 days.',
      'For consumers, the courts at home are open.',
      'This part applies only to consumers.',
      'If you use Pear as a consumer, the law of your country applies.',
    ],
    headings: ['For consumers', 'Consumers only', 'Information for consumers'],
    not: [
      'Unless you are a consumer, our courts decide.',
      'We obey consumer protection law.',
      'We may share figures about consumers.',
      'If you are not a consumer, our courts decide.',
      'An arbitrator of the chamber decides, if you are a consumer, and a court in all other cases.',
      'We close accounts at will; if you are a consumer, we tell you first.',
    ],
    notHeadings: ['Consumer reports', 'What consumers tell us'],
  },
  minors: {
    says: [
      'If you are under 18, a parent must agree.',
      'This part applies to children under 13.',
      'For teens, profiles are private at first.',
      'If you are a minor, a parent accepts these terms for you.',
      'This notice applies to users under the age of 16.',
    ],
    headings: ['For teens', 'Notice for users under 18', 'Terms for minors'],
    not: [
      'Pear is not intended for children.',
      'We do not knowingly collect from children under 13.',
      'You must be at least 18.',
      'Parents may watch what their children do.',
    ],
    notHeadings: ["Children's privacy", 'Children', 'How we protect children'],
  },
  paid: {
    says: [
      'If you purchase a subscription, it renews by itself.',
      'This part applies to paid subscribers.',
      'For paid plans, we bill each month.',
      'If you buy a monthly plan, you pay ahead.',
      'Refunds apply only to purchases made on our site.',
    ],
    headings: ['Terms for paid subscribers', 'Paid subscribers', 'For premium members'],
    not: [
      'We keep a list of what you purchase.',
      'If you subscribe to our newsletter, we write to you.',
      'The fees of other subscribers are not our matter.',
      'This does not apply to purchases.',
      'The period begins on the day when you purchase a plan.',
      'Additional terms of the shop apply to any purchases you make.',
    ],
    notHeadings: ['Fees', 'Paid plans', 'Records of purchases'],
  },
  sellers: {
    says: [
      'If you are a seller, you pay us a fee.',
      'This part applies to hosts and guests.',
      'For drivers, the app tracks each trip.',
      'If you are a content creator, you keep your rights.',
      'If you sell goods on Pear, you answer for them.',
    ],
    headings: ['For sellers', 'Hosts', 'Additional terms for creators'],
    not: [
      'We are not liable for what sellers do.',
      'We may share your address with the seller.',
      'This part doesn’t apply to sellers.',
      'Creators may see who follows them.',
      'If you are not a seller, skip this.',
    ],
    notHeadings: ['Disputes with sellers', 'How drivers rate you'],
  },
}

describe.each(scopeGroups)('%s', (group) => {
  const { says, headings, not, notHeadings } = examples[group]
  test.each(says)('says so: %s', (text) => expect(scopeOf(text, '')).toContain(group))
  test.each(headings)('as a heading: %s', (heading) => expect(scopeOf('We may end this.', heading)).toContain(group))
  test.each(not)('not: %s', (text) => expect(scopeOf(text, '')).not.toContain(group))
  test.each(notHeadings)('not as a heading: %s', (heading) => expect(scopeOf('We may end this.', heading)).not.toContain(group))
})

test.each([
  ['two groups at once', 'If you are a consumer in the EEA, you may withdraw.', '', ['eu-uk', 'consumers']],
  ['the heading beside the clause', 'If you are a seller, you pay a fee.', 'For users in the US', ['us', 'sellers']],
  ['a sentence after one that denies', 'It is not refundable. For sellers, a fee is due.', '', ['sellers']],
  ['nobody', 'We may close your account.', 'Closing', []],
  ['nothing', '', '', []],
  ['no further than 1,500 characters', `${'We say more. '.repeat(120)}If you are a consumer, go.`, '', []],
])('%s', (_, text, heading, expected) => {
  expect(scopeOf(text, heading)).toEqual(expected)
})

test.each([
  ['This section applies only to users in the US.', true],
  ['This Privacy Notice applies to California residents.', true],
  ['The following applies to sellers.', true],
  ['If you are a seller, this section applies.', false],
  ['This section explains what applies to sellers.', false],
])('of its whole section: %s', (sentence, expected) => {
  expect(speaksOfSection(sentence)).toBe(expected)
})
