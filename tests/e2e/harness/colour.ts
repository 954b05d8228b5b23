/** Whatever runs a function in a page: Playwright's pages and Puppeteer's alike. */
interface Evaluates {
  evaluate<R>(work: (png: string) => Promise<R>, png: string): Promise<R>
}

/** How many pixels of a picture (PNG, base64) are in colour and not in a shade of grey: words are black, marks are not. */
export const colouredPixels = (page: Evaluates, png: string): Promise<number> =>
  page.evaluate(async (base64) => {
    // Made from its bytes: an address would be the page's policy's business.
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('this browser draws no pictures')
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, picture.width, picture.height)
    let coloured = 0
    for (let i = 0; i < data.length; i += 4) {
      const channels = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0]
      if (Math.max(...channels) - Math.min(...channels) > 60) coloured++
    }
    return coloured
  }, png)
