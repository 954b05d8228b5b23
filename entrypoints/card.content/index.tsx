import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import frame from '../../components/card/frame.css?inline'
import note from '../../components/card/note.css?inline'
import { WordsCard } from '../../components/card/words-card'
import { Banner } from '../../components/change/banner'
import banner from '../../components/change/banner.css?inline'
import change from '../../components/change/change.css?inline'
import theme from '../../components/theme.css?inline'
import { WordsProvider } from '../../components/words'
import { lastingWords } from '../../lib/browser/lasting-words'
import { words as browserWords } from '../../lib/browser/words'
import { asking } from '../../lib/messages'
import { openBanner } from '../../lib/page/banner-open'
import { copyText } from '../../lib/page/card-clipboard'
import { offerCard } from '../../lib/page/card-door'
import { openCard } from '../../lib/page/card-open'
import { quoteLink } from '../../lib/page/card-quote'
import messages from '../../public/_locales/en/messages.json'

/** Put into a frame when its first card opens, so that React is not on the way to the first mark. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const words = lastingWords(messages, browserWords)
    const ask = asking((message) => browser.runtime.sendMessage(message))
    const looks = { language: words('common_language'), direction: words('common_direction') }
    const draw = (into: HTMLElement, what: ReactNode): (() => void) => {
      const root = createRoot(into)
      root.render(<WordsProvider value={words}>{what}</WordsProvider>)
      return () => root.unmount()
    }
    offerCard({
      open: (request) =>
        openCard(request, { ...looks, styles: theme + note + change + frame }, (card, close) => {
          const { platform, document: kind, protective = [], url } = request
          const about = {
            noteOf: (provision: string) => ask('note', { provision, platform, document: kind }),
            change: (some: Parameters<typeof ask<'settings'>>[1]) => ask('settings', some),
            linkTo: (quote: string) => quoteLink(url, quote),
          }
          return draw(card, <WordsCard {...request} {...about} protective={protective} copy={copyText} close={close} />)
        }),
      openBanner: (request) =>
        openBanner(request, { ...looks, styles: theme + note + banner, name: words('since_banner') }, (into) =>
          draw(into, <Banner {...request} />),
        ),
    })
  },
})
