import type { MessageKey, Words } from '../words'

const states: Readonly<Record<string, MessageKey>> = {
  'us-ca': 'place_us_ca',
  'us-co': 'place_us_co',
  'us-ct': 'place_us_ct',
  'us-fl': 'place_us_fl',
  'us-ga': 'place_us_ga',
  'us-il': 'place_us_il',
  'us-in': 'place_us_in',
  'us-ky': 'place_us_ky',
  'us-nc': 'place_us_nc',
  'us-ny': 'place_us_ny',
  'us-ok': 'place_us_ok',
  'us-ri': 'place_us_ri',
  'us-tn': 'place_us_tn',
  'us-tx': 'place_us_tx',
  'us-va': 'place_us_va',
  'us-wa': 'place_us_wa',
}

/** The name of a place in the language of the interface; a place that this version does not know is named by its id. */
export const placeName = (place: string, t: Words): string => {
  const state = states[place]
  if (state) return t(state)
  if (place === 'ca-qc') return 'Quebec'
  const code = place === 'uk' ? 'GB' : place.toUpperCase()
  if (!/^[A-Z]{2}$/.test(code)) return place
  return new Intl.DisplayNames(t('common_language'), { type: 'region', fallback: 'code' }).of(code) ?? place
}

/** Several places, as a list in words. */
export const placeNames = (places: readonly string[], t: Words): string =>
  new Intl.ListFormat(t('common_language'), { type: 'conjunction' }).format(places.map((place) => placeName(place, t)))
