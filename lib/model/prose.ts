import * as z from 'zod/mini'

/** A run of text inside a paragraph; `cite` stands for a reference to an instrument. Data only: nothing here is ever parsed as markup. */
export const Inline = z.union([
  z.string(),
  z.strictObject({ strong: z.string() }),
  z.strictObject({ em: z.string() }),
  z.strictObject({ cite: z.string() }),
])
export type Inline = z.infer<typeof Inline>

export const ProseBlock = z.union([
  z.strictObject({ p: z.array(Inline) }),
  z.strictObject({ ul: z.array(z.array(Inline)) }),
  z.strictObject({ ol: z.array(z.array(Inline)) }),
])
export type ProseBlock = z.infer<typeof ProseBlock>

export const Prose = z.array(ProseBlock)
export type Prose = z.infer<typeof Prose>
