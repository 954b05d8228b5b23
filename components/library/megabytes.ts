/** Bytes in the unit that a reader would use: "820 bytes", "12 kB", "3.4 MB". */
export const megabytes = (bytes: number, language: string): string => {
  const [unit, value] = bytes < 1_000 ? ['byte', bytes] : bytes < 1_000_000 ? ['kilobyte', bytes / 1_000] : ['megabyte', bytes / 1_000_000]
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}
