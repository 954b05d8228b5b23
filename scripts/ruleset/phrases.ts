import { cueText, phraseSources } from '../../lib/engine/detector'
import { lexicon } from '../../lib/engine/lexicon'
import { limits } from '../../lib/engine/phrase/parse'
import { compilePattern } from '../../lib/engine/phrase/pattern'
import type { Detector } from '../../lib/model/provision'
import type { Problem } from '../../lib/ruleset/problem'
import type { ProvisionSource } from '../../lib/ruleset/provision-source'

type WithPhrases = Pick<ProvisionSource, 'file' | 'detector' | 'lineOf'>

/** Every cue and pattern that cannot be compiled, with its file, line and reason. */
export const checkPhrases = ({ file, detector, lineOf }: WithPhrases): Problem[] => {
  const none = lexicon([])
  const problems: Problem[] = []
  const compile = (source: string, path: readonly PropertyKey[]): void => {
    const compiled = compilePattern(source, none)
    if (compiled.kind === 'problem')
      problems.push({ file, line: lineOf(path), message: `the pattern "${source}" cannot be compiled: ${compiled.reason}` })
  }
  for (const list of ['patterns', 'possible', 'unless'] as const)
    for (const [i, source] of detector[list].entries()) compile(source, [list, i])
  for (const list of ['raises', 'lowers'] as const)
    for (const [i, modifier] of detector[list].entries())
      for (const [j, source] of modifier.when.entries()) compile(source, [list, i, 'when', j])
  for (const [i, cue] of detector.cues.entries())
    if (!/^[\p{L}\p{N}'’-]+(?:[ -][\p{L}\p{N}'’-]+)*\*?$/u.test(cue) || cueText(cue).length < 3)
      problems.push({
        file,
        line: lineOf(['cues', i]),
        message: `the cue "${cue}" must be words, or words and a last stem, of three letters or more`,
      })
  const count = phraseSources(detector satisfies Detector).length
  if (count > limits.patterns * 2)
    problems.push({ file, line: 0, message: `${count} patterns, more than ${limits.patterns * 2}: keep those that earn their place` })
  return problems
}
