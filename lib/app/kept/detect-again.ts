import { detect } from '../../engine/detect'
import type { Finding } from '../../model/finding'
import type { KeptVersion } from '../../model/kept'
import type { KeptText } from '../../model/kept-text'
import type { Rules } from '../rules'

/** What today's rules find in a kept text; nothing where they cannot read its language. */
export const detectAgain =
  (rules: Rules) =>
  async ({ text, blocks }: KeptText, { language, type }: KeptVersion): Promise<readonly Finding[]> => {
    const detectors = await (await rules.ready())?.inLanguage(language)
    return detectors ? detect(text, blocks, detectors, { documentType: type }) : []
  }
