import { blocksOfText } from '../../lib/engine/plain-text'
import type { Frame } from '../../lib/model/frame'
import type { PageText } from '../../lib/model/page'

const rest = `These terms of service are an agreement between you and Harbor. By using the service you accept them. You must be of legal age, you
are responsible for your account, and you agree to our privacy policy. The service is provided as is, without warranty of any kind, and our
liability is limited to the extent permitted by law. We may terminate your access. The laws of Freedonia govern these terms.`

export const pageOf = (text: string, url: string, some: Partial<PageText> = {}): PageText => ({
  url,
  title: 'Terms of Service',
  declaredLanguage: 'en',
  text,
  blocks: blocksOfText(text),
  cut: false,
  ...some,
})

export const termsPage = (url = 'https://www.harbor.example/terms'): PageText =>
  pageOf(`# Terms of Service\n\nLast updated: 3 May 2026\n\nWe may sell your data. You may opt out at any time.\n\n${rest}\n`, url)

export const otherPage = (url = 'https://boats.example/'): PageText =>
  pageOf('A boat went out to sea, and came back in the evening with a little fish.', url, { title: 'Boats' })

const german = `Diese Nutzungsbedingungen sind eine Vereinbarung zwischen Ihnen und Harbor. Wenn Sie den Dienst nutzen, nehmen Sie sie an. Sie sind für
Ihr Konto verantwortlich und stimmen unserer Datenschutzerklärung zu. Wir können Ihren Zugang kündigen. Die Haftung ist ausgeschlossen, soweit
das Gesetz es erlaubt. Es gilt das Recht von Freedonien, und der Gerichtsstand ist die Hauptstadt des Landes, soweit Sie Kaufmann sind.`

export const germanPage = (): PageText =>
  pageOf(`# Nutzungsbedingungen\n\n${german}\n`, 'https://www.harbor.example/terms', {
    title: 'Nutzungsbedingungen',
    declaredLanguage: 'de',
  })

export const frameAt = (topUrl: string, some: Partial<Frame> = {}): Frame => ({ tabId: 1, frameId: 0, topUrl, incognito: false, ...some })
