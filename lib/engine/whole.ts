/** Letters from which a text may be a whole document: below it is an abridgement, an index, or a page that did not load. */
export const leastWhole = 4_000
