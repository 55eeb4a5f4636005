/*
 * From the words on the command line to an exit code: find the verb, read its words, run it, and tell what failed.
 */
import { Refusal } from '../foundation/index.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { helpFor, helpForAll } from './help.ts'
import { parseWords } from './parse-words.ts'
import { suggest } from './suggest.ts'
import { tellFault } from './tell-fault.ts'
import type { Verb } from './verb.ts'
import { verbs } from './verbs.ts'
import type { World } from './world.ts'

/** Never throws: what fails is told on standard error and in the exit code. */
export async function runVerb(words: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await run(words, world)
  } catch (thrown) {
    const { code, lines } = tellFault(thrown)
    for (const line of lines) world.tell(line)
    return code
  }
}

async function run(words: readonly string[], world: World): Promise<ExitCode> {
  if (words[0] === '--help' || words[0] === '-h' || words[0] === 'help') {
    world.say(helpForAll(verbs))
    return exitCodes.done
  }
  const { verb, rest } = getVerb(words.length === 0 ? ['start'] : words)
  if (rest.includes('--help') || rest.includes('-h')) {
    world.say(helpFor(verb))
    return exitCodes.done
  }
  return verb.run(parseWords(verb, rest), world)
}

/** The verb of the first word, or of the first two: `journal verify`. */
function getVerb(words: readonly string[]): { verb: Verb; rest: readonly string[] } {
  for (const length of [2, 1]) {
    const verb = verbs.find(({ name }) => name === words.slice(0, length).join(' '))
    if (verb) return { verb, rest: words.slice(length) }
  }
  const word =
    words
      .filter((each) => !each.startsWith('-'))
      .slice(0, 2)
      .join(' ') ||
    (words[0] ?? '')
  const names = verbs.map(({ name }) => name)
  const family = names.filter((name) => name.startsWith(`${words[0]} `))
  throw new Refusal('unknown-verb', { word, suggestion: suggest(word, family.length > 0 ? family : names) })
}
