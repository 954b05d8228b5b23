import { parseArgs } from 'node:util'

const formats = ['text', 'json', 'markdown'] as const
export type Format = (typeof formats)[number]

export interface ScanArguments {
  files: string[]
  /** A file of addresses to look up instead of reading documents. */
  urls?: string
  url?: string
  format: Format
  withText: boolean
  ruleset?: string
}

/** What was asked for, `help`, or one sentence on what is wrong with it. */
export const readArguments = (words: readonly string[]): ScanArguments | 'help' | { wrong: string } => {
  const parsed = parse(words)
  if ('wrong' in parsed) return parsed
  const { values, positionals: files } = parsed
  if (values.help) return 'help'
  const format = formats.find((f) => f === (values.format ?? 'text'))
  if (!format) return { wrong: `--format is ${formats.join(', ')}, not "${values.format}"` }
  const { url, urls, ruleset } = values
  if (url !== undefined && !(/^(https?|file):/i.test(url) && URL.canParse(url)))
    return { wrong: `--url needs a full web address, not "${url}"` }
  if (urls === undefined && files.length === 0) return { wrong: 'no file was given' }
  if (urls !== undefined && files.length > 0) return { wrong: '--urls reads addresses and takes no files beside it' }
  return {
    files,
    format,
    withText: values['with-text'] ?? false,
    ...(url !== undefined && { url }),
    ...(urls !== undefined && { urls }),
    ...(ruleset !== undefined && { ruleset }),
  }
}

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        urls: { type: 'string' },
        format: { type: 'string' },
        ruleset: { type: 'string' },
        'with-text': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    // Node says what is wrong in one or two sentences; the first is enough.
    return { wrong: (error instanceof Error ? error.message : String(error)).split('. ', 1)[0] ?? 'these options cannot be read' }
  }
}
