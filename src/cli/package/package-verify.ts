/*
 * `kraftsamling package verify`: counts the hash of each part of a package again, without any store.
 */
import { Refusal } from '../../foundation/index.ts'
import { signing } from '../../reporting/index.ts'
import { sayRefusal } from '../../texts/index.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Verb, Words } from '../verb.ts'
import type { World } from '../world.ts'

export const packageVerify: Verb = {
  name: 'package verify',
  summary: 'Kontrollerar att ett paket är som det var när det undertecknades.',
  options: { json: { help: 'skriver utfallet som JSON' } },
  places: [{ name: 'FIL', help: 'paketet', required: true }],
  details: ['Slutkod 0 när paketet är helt, 1 när någon del har ändrats eller filen inte är ett paket.'],

  async run(words, world) {
    const verdict = verdictOf(await getPackageText(words, world))
    world.say(words.flags.has('json') ? JSON.stringify(verdict) : verdict.told)
    return verdict.whole ? exitCodes.done : exitCodes.refused
  },
}

type Verdict = { readonly whole: boolean; readonly told: string; readonly hash?: string; readonly problem?: string }

function verdictOf(text: string): Verdict {
  try {
    const { hash, content, documents } = signing.readPackage(text)
    const papers = `${content.region.name}, ${content.form.title} ${content.year}, nummer ${content.number}`
    const signed = `Undertecknad ${content.signedOn} av ${content.signedBy.name}`
    const told = `Paketet är helt: ${papers}. ${signed}. ${documents.length} dokument.\nKontrollsumma: ${hash}`
    return { whole: true, hash, told }
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    return { whole: false, problem: thrown.code, told: sayRefusal(thrown) }
  }
}

export async function getPackageText(words: Words, world: World): Promise<string> {
  return new TextDecoder().decode(await world.readFile(words.places[0] ?? ''))
}
