import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { Card } from '../../components/card/card'
import styles from '../../components/card/card.css?inline'
import { WordsProvider } from '../../components/words'
import { lastingWords } from '../../lib/browser/lasting-words'
import { words as browserWords } from '../../lib/browser/words'
import { asking } from '../../lib/messages'
import { copyText } from '../../lib/page/card-clipboard'
import { cardDesk } from '../../lib/page/card-desk'
import { type CardRequest, offerCard } from '../../lib/page/card-door'
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
    const looks = {
      styles,
      language: words('common_language'),
      direction: words('common_direction'),
    }

    const open = (request: CardRequest) =>
      openCard(request, looks, (card, close) => {
        const { findings, overlays, platform, document: kind, settings, url } = request
        const root = createRoot(card)
        const [first, ...others] = findings
        if (first)
          root.render(
            <WordsProvider value={words}>
              <Card
                findings={[first, ...others]}
                overlays={overlays}
                protective={request.protective ?? []}
                settings={settings}
                noteOf={(provision) => ask('note', { provision, platform, document: kind })}
                factsOf={(provision) => ask('facts', { provision })}
                change={(some) => ask('settings', some)}
                copy={copyText}
                desk={cardDesk}
                linkTo={(quote) => quoteLink(url, quote)}
                close={close}
              />
            </WordsProvider>,
          )
        return () => root.unmount()
      })
    offerCard({ open })
  },
})
