import type { Words } from '../../components/words'
import messages from '../../public/_locales/en/messages.json'

/** The interface's strings in English, filled as the browser fills them. */
export const english: Words = (key, ...values) => messages[key].message.replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '')
