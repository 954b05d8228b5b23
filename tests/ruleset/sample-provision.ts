import { inWords } from '../../lib/ruleset/problem'
import { type ProvisionSource, readProvision } from '../../lib/ruleset/provision-source'

/** A whole provision file that has nothing wrong with it; `change` makes it wrong in one place. */
export const sampleProvision = (change: (text: string) => string = (text) => text): string => change(text)

/** The same, read. */
export const readSample = (change?: (text: string) => string): ProvisionSource => {
  const read = readProvision(sampleFile, sampleProvision(change))
  if (!read.ok) throw new Error(read.problems.map(inWords).join('\n'))
  return read.value
}

/** The line, 1-based, on which a piece of a text stands. */
export const lineWith = (text: string, piece: string): number =>
  text.includes(piece) ? text.slice(0, text.indexOf(piece)).split('\n').length : Number.NaN

export const sampleFile = 'assets/ruleset/provisions/keeps-the-key.md'

const text = `---
id: keeps-the-key
name: Keeps the key
category: Tests
polarity: risk
tier: core
audience: both
factors: { impact: 1, irreversibility: 2, breadth: 2, control: 3, legal: 1 }
exposure: medium
enforcement: low
raises:
  - name: every door
    factor: breadth
    when:
      - every door
lowers: []
mitigates: []
related: [returns-the-key]
regulations: [xx-door-act, xx-key-bill]
claudette: []
tosdr: ["The service keeps a key"]
cues:
  - key
patterns:
  - we keep ..3 key
possible: []
unless: []
---

## In plain language
The company holds on to the key of your door after you have moved out, and it does not say for how long.

## For you
Somebody you no longer deal with can still open your door. You may never learn that it happened. If you move the lock, the key is
worth nothing, but that costs money and takes time, and you have to think of it on the very day on which you leave the house for good.

## What you can do
* Ask for the key in writing on the day on which you move out.

## Why it matters
A key that stays behind is a promise that nobody will use it. Without the clause the company would have to hand the key back, and could
be asked to show that it had. With it, the burden is turned round: it is you who must find out who still has a key, and whether that
person has ever used it, long after you have gone.

## Regulatory landscape
* **Xland.** The Door Act s1 (in force) asks landlords to hand a key back within a week of the end [xx-door-act].
* **Xland, locks.** The Key Bill would add a fine for each day; it is a bill, and not law as of July 2026 [xx-key-bill].
* **Yland.** No rule speaks of keys as such, as far as we know, though a contract may settle who holds one.
* **Zland.** The courts look at what was usual between the two sides when the lease was signed.

## Governance exposure
Medium. The tenant bears it. A spare key with the house manager is usual, and seldom stops a lease from being signed. Not usual are a
key that is never logged, and a key that is lent out.

## Jurisdiction flags
* **Xland.** Look for the week in which the key is due.
* **Yland.** The contract decides.
* **Zland.** Ask what was usual.

## Contract and vendor implications
Ask for three things before you sign: a list of all the keys that exist and of the people who hold them; a duty to hand every one of
them back on the last day, against a receipt; and a new lock at the cost of the company where a key cannot be found. Check as well that
the word "key" reaches cards, codes and whatever else may open the door.

## Compliance considerations
Keep a log of keys, with the day on which each was lent and came back. Decide who may open a door, and for what reason, and write it
down each time. Where staff live on the premises, look at the local limits first. Test once a year that the log agrees with what hangs
in the cupboard.

## Due-diligence actions
1. Obtain the list of keys with their holders.
2. Request the log of the last twelve months.
3. Get a yes or no on master keys.
4. Record when the lock was last changed.
5. Note the version and date of the clause.

## Enforcement risk
Low. We know of no authority that has acted on keys alone; what is acted on is an entry without notice, under the Door Act s1
[xx-door-act], and that is seldom.

## What the text leaves open
Such a clause seldom says who may use the key, or what for. It is open whether a code counts as a key, and whether a copy does. Not
matched here: a key that is kept only while you live there, and a key that is handed back on request.

## How others handle it
*Elm House* (lease, Aug 2026): hands all keys back on the last day, and gives a receipt for them. *Oak Court* (house rules, Aug 2026):
keeps one key in a sealed box, which is opened before a witness. *Ash Place* (lease, May 2026): keeps a key, logs each use, and sends
the log to the tenant at the end of every month.

## Must match
* We keep the key.
* We keep a spare key to your door.
* Where you leave, we keep your key.
* On leaving, we may: | and we keep one key for good (also: returns-the-key)
* We keep a second key.
* We keep your key for a year.

## Must not match
* You keep the key.
* We return the key to you. (also: returns-the-key)
* The key is yours.
* We have no key.
* The key hangs on a hook.
* Keys are made of brass.
`
