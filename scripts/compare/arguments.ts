import { parseArgs } from 'node:util'

const formats = ['text', 'json', 'markdown'] as const
export type Format = (typeof formats)[number]

/** `pair`: two files. `pairs`: many rows. `report`: rows that say what is right. `speed`: two files, timed.
 * `storage`: what keeping them costs. */
export type CompareArguments =
  | { do: 'pair'; before: string; after: string; seen: string[]; format: Format }
  | { do: 'pairs'; file: string; seen: string[]; format: Format }
  | { do: 'report'; file: string; all: boolean }
  | { do: 'speed'; before: string; after: string }
  | { do: 'storage'; file: string }

/** What was asked for, `help`, or one sentence on what is wrong with it. */
export const readArguments = (words: readonly string[]): CompareArguments | 'help' | { wrong: string } => {
  const parsed = parse(words)
  if ('wrong' in parsed) return parsed
  const { values, positionals: files } = parsed
  if (values.help) return 'help'
  const format = formats.find((f) => f === (values.format ?? 'text'))
  if (!format) return { wrong: `--format is ${formats.join(', ')}, not "${values.format}"` }
  const seen = values.seen ?? []
  const { pairs, report, storage } = values
  if ([pairs, report, storage, values.speed].filter((v) => v !== undefined && v !== false).length > 1)
    return { wrong: '--pairs, --report, --storage and --speed are asked for one at a time' }
  if (storage !== undefined)
    return files.length > 0 ? { wrong: `--storage takes its files from ${storage} and none beside it` } : { do: 'storage', file: storage }
  const file = pairs ?? report
  if (file !== undefined) {
    if (files.length > 0)
      return { wrong: `${pairs === undefined ? '--report' : '--pairs'} takes its files from ${file} and none beside it` }
    return pairs === undefined ? { do: 'report', file, all: values.all ?? false } : { do: 'pairs', file, seen, format }
  }
  const [before, after, ...more] = files
  if (before === undefined || after === undefined || more.length > 0)
    return { wrong: `two files are compared, the earlier one first; ${files.length === 0 ? 'none was' : `${files.length} were`} given` }
  return values.speed ? { do: 'speed', before, after } : { do: 'pair', before, after, seen, format }
}

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        seen: { type: 'string', multiple: true },
        pairs: { type: 'string' },
        report: { type: 'string' },
        storage: { type: 'string' },
        all: { type: 'boolean' },
        speed: { type: 'boolean' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    // Node says what is wrong in one or two sentences; the first is enough.
    return { wrong: (error instanceof Error ? error.message : String(error)).split('. ', 1)[0] ?? 'these options cannot be read' }
  }
}
