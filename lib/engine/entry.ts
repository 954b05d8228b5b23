/** Longer ones say something, whatever words they use. */
const longestEntry = 80
const mostWords = 8

/** Words without which nobody states, promises or forbids anything: finite verbs that are common in terms, and pronouns that act. */
const statement: ReadonlySet<string> = new Set(
  (
    'we you i they it he she who us ' +
    "may can cannot can't will won't shall must should would could might need " +
    "is are isn't aren't was were be been am do does don't doesn't did has have haven't had " +
    'agree agrees accept accepts reserve reserves waive waives apply applies remain remains renew renews ' +
    'collect collects share shares sell sells expire expires end ends require requires consent consents ' +
    'wir sie du ihr uns ist sind war kann können kannst darf dürfen darfst wird werden wirst muss müssen soll sollen hat haben hast ' +
    'gilt gelten haftet haften bleibt bleiben verzichten verzichtest stimmen stimmst'
  ).split(' '),
)

/**
 * A line of a table of contents, or a link to a section: it names a clause ("No class actions") and is none. Told by being short, ending
 * without a point, beginning like a title, and having neither a finite verb nor somebody who acts.
 */
export const isEntry = (line: string): boolean => {
  if (line.length >= longestEntry || /[.!?;:,…]["”’)\]*_]*$/.test(line)) return false
  if (!/^[^\p{L}]*\p{Lu}/u.test(line)) return false
  const words =
    line
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}'-]+/gu) ?? []
  return words.length > 0 && words.length <= mostWords && !words.some((word) => statement.has(word))
}
