import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import styles from '../components/card/card.css?inline'
import { WordsCard } from '../components/card/words-card'
import { Banner } from '../components/change/banner'
import bannerStyles from '../components/change/banner-worn.css?inline'
import { WordsProvider } from '../components/words'
import { wordsFrom } from '../components/words-from'
import { type Ask, asking } from '../lib/messages'
import { openBanner } from '../lib/page/banner-open'
import { copyText } from '../lib/page/card-clipboard'
import { cardDesk } from '../lib/page/card-desk'
import { type CardDoor, offerCard } from '../lib/page/card-door'
import { openCard } from '../lib/page/card-open'
import { quoteLink } from '../lib/page/card-quote'

/** Put into a frame when its first card opens, so that React is not on the way to the first mark. */
export default defineUnlistedScript(() => {
  const ask = asking((message) => browser.runtime.sendMessage(message))
  offerCard(ask('words', null).then(doorWith(ask)))
})

const doorWith =
  (ask: Ask) =>
  (strings: Readonly<Record<string, string>>): CardDoor => {
    const words = wordsFrom(strings)
    const looks = { language: words('common_language'), direction: words('common_direction') }
    const draw = (into: HTMLElement, what: ReactNode): (() => void) => {
      const root = createRoot(into)
      root.render(<WordsProvider value={words}>{what}</WordsProvider>)
      return () => root.unmount()
    }
    return {
      open: (request) =>
        openCard(request, { ...looks, styles }, (card, close) => {
          const { platform, document: kind, protective = [], url } = request
          const about = {
            noteOf: (provision: string) => ask('note', { provision, platform, document: kind }),
            factsOf: (provision: string) => ask('facts', { provision }),
            change: (some: Parameters<typeof ask<'settings'>>[1]) => ask('settings', some),
            linkTo: (quote: string) => quoteLink(url, quote),
          }
          return draw(card, <WordsCard {...request} {...about} protective={protective} copy={copyText} desk={cardDesk} close={close} />)
        }),
      openBanner: (request) =>
        openBanner(request, { ...looks, styles: bannerStyles, name: words('since_banner') }, (into) => draw(into, <Banner {...request} />)),
    }
  }
