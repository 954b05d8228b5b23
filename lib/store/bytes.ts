const piped = async (bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream): Promise<ArrayBuffer> =>
  new Response(new Blob([bytes]).stream().pipeThrough(through)).arrayBuffer()

/** Bytes as the browser makes them, without a library of ours. Implements `Bytes` of `lib/app/kept`. */
export const browserBytes = {
  gzip: async (text: string): Promise<Uint8Array> =>
    new Uint8Array(await piped(new TextEncoder().encode(text), new CompressionStream('gzip'))),
  gunzip: async (bytes: Uint8Array): Promise<string> =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(await piped(new Uint8Array(bytes), new DecompressionStream('gzip'))),
  sha256: async (text: string): Promise<string> => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  },
}
