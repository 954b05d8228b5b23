import type { Regulation } from '../../lib/model/regulation'

/** The Door Act that the sample provision cites: in force, read by somebody. */
export const doorAct: Regulation = {
  id: 'xx-door-act',
  name: 'Door Act',
  jurisdiction: 'Xland',
  applies: ['uk'],
  audience: 'both',
  citation: 'Door Act s1',
  status: 'in-force',
  standing: 'In force since 3 May 2024; its rules are of 13-14 Nov 2025.',
  asOf: '2026-07-15',
  verified: true,
  source: 'https://xland.example/door-act',
  requires: 'Asks landlords to hand a key back.',
}

/** The Key Bill that it cites too. */
export const keyBill: Regulation = {
  ...doorAct,
  id: 'xx-key-bill',
  name: 'Key Bill',
  citation: 'Key Bill',
  status: 'bill',
  standing: 'A bill, not law.',
  requires: 'Would add a fine.',
}
