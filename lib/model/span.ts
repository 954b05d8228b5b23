/** A half-open range of UTF-16 offsets into a page's text. The one coordinate system of the program. */
export interface Span {
  readonly start: number
  readonly end: number
}
