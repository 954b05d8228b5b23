/** The longest text that is read from one page, in UTF-16 units; what is longer is cut, and the reader is told. Apart, for the small scripts in pages. */
export const longestText = 1_500_000
/** The most blocks that are read from one page. */
export const mostBlocks = 200_000
