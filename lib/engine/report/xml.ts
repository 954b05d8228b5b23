/** A text for an element or an attribute of XML 1.0. What no document may hold, escaped or not, becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these and lone surrogates are what XML has no way to write.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    // A bare carriage return would be read as a line break.
    .replace(/\r/g, '&#13;')
