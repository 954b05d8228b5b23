export const reportOf = async (a: string, b: boolean, c: unknown): Promise<{ lines: string[] } | { error: string }> => ({ error: '' })
