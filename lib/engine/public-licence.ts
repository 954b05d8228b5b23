/** Licences that anyone may put on a work of their own: texts to choose, not terms that a service sets. */
const named =
  /creative commons|\bcc0\b|\bgnu\b|general public licen[sc]e|\bl?gpl\b|free documentation licen[sc]e|mozilla public|apache licen[sc]e|\bmit licen[sc]e|\bbsd licen[sc]e|eclipse public|artistic licen[sc]e|open (source|data|database|government|font) licen[sc]e|public domain dedication|unlicense|european union public/i

const speaks =
  /\blicensors?\b|licensed (material|rights)|derivative works?|adapted material|copyright (holder|owner|notice)s?|redistribut\w*|source (code|form)|permission is hereby granted|public licen[sc]e|verbatim cop|the work\b|warranty disclaimer/gi

/** Whether a text is a public licence: its title says so, or it speaks as one and never of a service, an account or personal data. */
export const isPublicLicence = (title: string, sample: string): boolean => {
  const head = `${title}\n${sample.slice(0, 400)}`
  const text = sample.slice(0, 10_000)
  const hits = new Set((text.match(speaks) ?? []).map((hit) => hit.toLowerCase())).size
  const services = (
    text.match(
      /\b(your account|our|the services?|personal (data|information)|privacy|we (may|collect|use)|this agreement|these terms|terms of (use|service))\b/gi,
    ) ?? []
  ).length
  if (named.test(head)) return services < 12
  return hits >= 4 && services < 6
}
